//! Checks JSON answers against what the catalogue says of the command that was run.

use crate::schema;
use serde_json::Value;
use std::sync::OnceLock;
use virsh_args::parse::{Deaf, parse};
use virsh_args::{Invocation, Source};

/// The catalogue.
#[must_use]
pub fn catalogue() -> &'static Value {
    static CATALOGUE: OnceLock<Value> = OnceLock::new();
    CATALOGUE.get_or_init(|| serde_json::from_str(virsh_generated::CATALOGUE).unwrap_or_default())
}

/// The commands of a line, after the global options.
#[must_use]
pub fn invocations(words: &[String]) -> Vec<Invocation> {
    let mut rest = words;
    while let [first, tail @ ..] = rest {
        if !first.starts_with('-') {
            break;
        }
        rest = if takes_next(first) { tail.get(1..).unwrap_or_default() } else { tail };
    }
    let source = match rest {
        [text] => Source::Text(text.as_ref()),
        words => {
            let words: Vec<_> = words.iter().map(Into::into).collect();
            return parse(Source::Words(&words), &virsh_generated::find, &mut Deaf)
                .unwrap_or_default();
        }
    };
    parse(source, &virsh_generated::find, &mut Deaf).unwrap_or_default()
}

/// Tells whether the word is a global option whose value is the next word.
fn takes_next(word: &str) -> bool {
    let named = word.trim_start_matches('-');
    virsh_generated::GLOBAL_OPTIONS.iter().any(|option| {
        let is_it = match word.strip_prefix("--") {
            Some(long) => option.long == long,
            // Letters may stand together; the last one takes the value.
            None => named.ends_with(option.short) && !option.short.is_empty(),
        };
        is_it && option.value.is_some() && !option.optional
    })
}

/// Tells whether commands only ask: each answers, and in no form with what it did or what comes.
#[must_use]
pub fn only_ask(invocations: &[Invocation]) -> bool {
    let asks = |invocation: &Invocation| {
        let replies = &catalogue()["commands"][invocation.command.name]["replies"];
        let mut kinds = replies.as_array().into_iter().flatten().map(|reply| &reply["kind"]);
        !["message", "silent", "stream"].iter().any(|acts| kinds.clone().any(|kind| kind == acts))
            && kinds.next().is_some()
    };
    !invocations.is_empty() && invocations.iter().all(asks)
}

/// What is wrong with everything that commands printed, where documents were asked for: each
/// document of standard output, and each line of the error output that holds one.
#[must_use]
pub fn faults_of_run(invocations: &[Invocation], stdout: &str, stderr: &str) -> Vec<String> {
    let mut found = Vec::new();
    for document in serde_json::Deserializer::from_str(stdout).into_iter::<Value>() {
        match document {
            Ok(document) => found.extend(faults(invocations, &document)),
            Err(error) => found.push(format!("no document: {error}")),
        }
    }
    for line in stderr.lines().filter(|line| line.starts_with('{')) {
        match serde_json::from_str(line) {
            Ok(document) => found.extend(error_faults(&document)),
            Err(error) => found.push(format!("no document: {error}")),
        }
    }
    found
}

/// What is wrong with a document that one of the commands printed; nothing where a form of an
/// answer fits it.
#[must_use]
pub fn faults(invocations: &[Invocation], document: &Value) -> Vec<String> {
    let mut closest: Option<Vec<String>> = None;
    for invocation in invocations {
        let name = invocation.command.name;
        for schema in schemas(invocation) {
            let found = schema::faults(&schema, document);
            if found.is_empty() {
                return found;
            }
            let found: Vec<_> = found.into_iter().map(|fault| format!("{name}{fault}")).collect();
            if closest.as_ref().is_none_or(|closest| found.len() < closest.len()) {
                closest = Some(found);
            }
        }
    }
    closest.unwrap_or_else(|| vec!["no command of the line answers at all".to_owned()])
}

/// The schemas of the forms in which a command may answer with the options that were given:
/// with them, the keys that depend on options are required or forbidden.
fn schemas(invocation: &Invocation) -> Vec<Value> {
    let name = if invocation.help { "help" } else { invocation.command.name };
    let replies = catalogue()["commands"][name]["replies"].as_array().into_iter().flatten();
    let fitting = replies.filter(|reply| invocation.help || fits(invocation, reply));
    fitting.filter_map(|reply| exact(invocation, reply)).collect()
}

/// Tells whether the options `with` and `without` of a form or key are as given.
fn fits(invocation: &Invocation, of: &Value) -> bool {
    let any = |names: &Value| {
        let mut names = names.as_array().into_iter().flatten().filter_map(Value::as_str);
        names.any(|name| invocation.given.iter().any(|given| given.option.name == name))
    };
    (of["with"].is_null() || any(&of["with"])) && !any(&of["without"])
}

fn exact(invocation: &Invocation, reply: &Value) -> Option<Value> {
    let mut schema = reply.get("schema")?.clone();
    let object = if schema["type"] == "array" { &mut schema["items"] } else { &mut schema };
    let keys = reply["keys"].as_array()?;
    for key in keys.iter().filter(|key| !(key["with"].is_null() && key["without"].is_null())) {
        let name = key["key"].as_str().unwrap_or_default();
        if keys.iter().filter(|other| other["key"] == key["key"]).count() > 1 {
            continue;
        }
        if !fits(invocation, key) {
            object["properties"].as_object_mut()?.remove(name);
        } else if key["optional"] != Value::Bool(true) {
            object["required"].as_array_mut()?.push(name.into());
        }
    }
    Some(schema)
}

/// What is wrong with a line of the error output, if it holds a document: an error or a warning.
#[must_use]
pub fn error_faults(document: &Value) -> Vec<String> {
    if document.get("warning").is_some_and(Value::is_string) {
        return Vec::new();
    }
    schema::faults(&catalogue()["error"], document)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn commands_that_change_something_do_more_than_ask() {
        let ask = |line: &str| {
            only_ask(&invocations(&line.split(' ').map(str::to_owned).collect::<Vec<_>>()))
        };
        assert!(ask("-c x domstate y") && ask("net-list --name"));
        for line in ["suspend y", "quit", "net-event --list", "nosuch", "-c x"] {
            assert!(!ask(line), "{line}");
        }
    }

    #[test]
    fn commands_are_found_behind_every_kind_of_global_option() {
        for line in [
            "-c x list",
            "--connect x list",
            "--output json -rK 3 list",
            "--output=json -qc x list",
        ] {
            let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            let found = invocations(&words);
            let names: Vec<&str> = found.iter().map(|found| found.command.name).collect();
            assert_eq!(names, ["list"], "{line}");
        }
    }

    #[test]
    fn an_answer_is_held_to_the_form_of_its_command() {
        let words = ["-c", "test:///default", "domstate", "test"].map(str::to_owned);
        let found = |stdout, stderr| faults_of_run(&invocations(&words), stdout, stderr);
        let whole = json!({
            "state": "running", "reason": "unknown", "active": true, "kind": "domain", "name": "test",
            "uuid": "6695eb01-f6a4-8304-79aa-97f2502e193f",
        });
        let with = |key: &str, value: Value| {
            let mut broken = whole.clone();
            broken[key] = value;
            format!("{broken}\n")
        };
        let [whole_line, another_state, more, another_type] = [
            format!("{whole}\n"),
            with("state", "walking".into()),
            with("more", 1.into()),
            with("reason", 7.into()),
        ];
        assert_eq!(found(&whole_line, "a trace\n"), [""; 0]);
        let broken = [
            (another_state.as_str(), ""),
            (&more, ""),
            (&another_type, ""),
            ("{}\n", ""),
            ("running\n", ""),
            ("", "{\"error\":{}}\n"),
        ];
        for (stdout, stderr) in broken {
            assert!(!found(stdout, stderr).is_empty(), "{stdout}{stderr}");
        }
    }
}
