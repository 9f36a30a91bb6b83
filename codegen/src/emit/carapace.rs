//! Emits a spec for carapace, which completes in nushell, elvish, PowerShell and other shells: the
//! commands with their options and words, and for what only libvirt knows, the question to the program.

use crate::markup::plain;
use crate::model::{Command, Model, Opt};
use crate::spec::{GlobalOption, ValueType};
use crate::table;
use serde_json::{Map, Value, json};
use virsh_args::{Check, Commas, Meaning, When};

/// Where the spec goes.
pub const PATH: &str = "generated/completions/virsh.carapace.yaml";

/// Emits the spec. YAML takes JSON as it is.
#[must_use]
pub fn emit(model: &Model) -> String {
    let program = &model.program;
    let formats = program.options.iter().find(|option| option.long == "output");
    let formats = formats.map(|option| option.choices.as_slice()).unwrap_or_default();
    let commands: Vec<Value> =
        model.shown().map(|it| command(&program.name, formats, it)).collect();
    let mut flags = Map::new();
    let mut values = Map::new();
    for option in &program.options {
        flags.insert(global_flag(option), plain(&option.usage).into());
        if let Some(found) = global_values(&program.name, option) {
            values.insert(option.long.clone(), found);
        }
    }
    let document = json!({
        "name": program.name,
        "description": program.summary,
        "parsing": "non-interspersed",
        "flags": flags,
        "completion": { "flag": values },
        "commands": commands,
    });
    let origin = "# Generated from spec/ by `cargo codegen`: a spec for carapace.\n";
    format!("{origin}{document:#}\n")
}

fn global_flag(option: &GlobalOption) -> String {
    let short = option.short.map(|letter| format!("-{letter}"));
    let long = (!option.long.is_empty()).then(|| format!("--{}", option.long));
    let names: Vec<String> = short.into_iter().chain(long).collect();
    let modifier = match (&option.value, option.optional) {
        (None, _) => "",
        (Some(_), true) => "?",
        (Some(_), false) => "=",
    };
    format!("{}{modifier}", names.join(", "))
}

fn global_values(program: &str, option: &GlobalOption) -> Option<Value> {
    match option.kind {
        Some(ValueType::File) => Some(json!(["$files"])),
        Some(ValueType::Uri) => Some(json!([ask(program, &format!("--{} ''", option.long))])),
        _ => (!option.choices.is_empty()).then(|| json!(option.choices)),
    }
}

fn command(program: &str, formats: &[String], command: &Command) -> Value {
    let mut flags = Map::new();
    let mut values = Map::new();
    let mut places: Vec<Value> = Vec::new();
    let mut rest: Option<Value> = None;
    flags.insert("--help".into(), "Print the help of the command".into());
    flags.insert("--output=".into(), "Print the answer in another format".into());
    values.insert("output".into(), json!(formats));
    if command.replies().iter().any(crate::answer::is_choosable) {
        flags.insert("--columns=".into(), "Print these keys of the answer alone".into());
        let keys = ask(program, &format!("{} --columns ''", command.name()));
        values.insert("columns".into(), json!([keys, "$uniquelist(,)"]));
    }
    for option in &command.options {
        flags.insert(flag(option), plain(&option.help).into());
        let takes_value = option.kind != ValueType::Flag;
        if let Some(found) = takes_value.then(|| offered(program, command, option)).flatten() {
            values.insert(option.name.clone(), found);
        }
    }
    for option in table::leak(command).operands() {
        let found = values.get(option.name).cloned();
        if option.repeated {
            rest = rest.or(found);
        } else if rest.is_none() {
            places.push(found.unwrap_or_else(|| json!([])));
        }
    }
    let mut completion = json!({ "flag": values, "positional": places });
    if let Some(rest) = rest {
        completion["positionalany"] = rest;
    }
    let exclusive: Vec<Value> = command.checks.iter().filter_map(exclusive).collect();
    let mut node = json!({
        "name": command.name(),
        "description": command.source.summary,
        "group": command.group,
        "flags": flags,
        "completion": completion,
    });
    if !command.source.old_names.is_empty() {
        node["aliases"] = json!(command.source.old_names);
    }
    if !exclusive.is_empty() {
        node["exclusiveflags"] = exclusive.into();
    }
    node
}

/// An option as carapace writes it: `=` for one with a value, `*` for one that may be repeated.
fn flag(option: &Opt) -> String {
    let repeated = if option.repeated { "*" } else { "" };
    let value = if option.kind == ValueType::Flag { "" } else { "=" };
    format!("--{}{repeated}{value}", option.name)
}

fn exclusive(check: &Check) -> Option<Value> {
    match check {
        // Whether a value excludes an option, carapace cannot say.
        Check::Exclusive { a, b, when: When::Always | When::InHandler, .. }
            if !a.contains('=') && !b.contains('=') =>
        {
            Some(json!([a, b]))
        }
        _ => None,
    }
}

/// What may stand as the value of an option; none where nobody knows.
fn offered(program: &str, command: &Command, option: &Opt) -> Option<Value> {
    let kind = option.kind;
    if kind.is_directory() {
        return Some(json!(["$directories"]));
    }
    if kind.is_file() || option.of == Some(Meaning::Emulator) {
        return Some(json!(["$files"]));
    }
    let mut found = words(program, command, option)?;
    if matches!(option.commas, Some(Commas::Words | Commas::Numbers)) {
        found.push("$uniquelist(,)".to_owned());
    }
    Some(json!(found))
}

/// The words that an option may have as its value, or the question for them.
fn words(program: &str, command: &Command, option: &Opt) -> Option<Vec<String>> {
    if option.of.is_some() {
        let (name, context) = (command.name(), context(command, option));
        let uri = "${C_FLAG_CONNECT:+--connect=\"$C_FLAG_CONNECT\"}";
        let line = format!("{uri} {name} {context}--{} ''", option.name);
        return Some(vec![ask(program, &line)]);
    }
    let described = option.choices.iter().map(|choice| match &choice.help {
        Some(help) => format!("{}\t{}", choice.word, plain(help)),
        None => choice.word.clone(),
    });
    let words: Vec<String> = described.chain(option.suggests.iter().cloned()).collect();
    (!words.is_empty()).then_some(words)
}

/// The words of the line on which the values depend: the options that name other objects, where they
/// are given, by name or as the first plain word.
fn context(command: &Command, option: &Opt) -> String {
    let others = command.options.iter().filter(|other| {
        other.name != option.name && other.of.is_some_and(|of| of.object().is_some())
    });
    let named = others.map(|other| {
        let variable = format!("C_FLAG_{}", other.name.to_uppercase().replace('-', "_"));
        format!("${{{variable}:+--{}=\"${variable}\"}} ", other.name)
    });
    let first = command.options.iter().find(|it| it.kind != ValueType::Flag);
    let plain = first.filter(|first| first.name != option.name);
    let plain = plain.map(|_| "${C_ARG0:+\"$C_ARG0\"} ".to_owned());
    named.chain(plain).collect()
}

/// The question to the program: the lines of its answer without their kind are what carapace reads.
fn ask(program: &str, line: &str) -> String {
    format!("$({program} -q complete --described -- {line} | cut -f 2-)")
}
