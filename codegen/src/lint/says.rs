//! Lints on the sentences of commands, and on what stands in braces there and in answers.

use super::scope::{Fault, Scope, Scoped, meant};
use crate::answer::placeholders;
use crate::spec::{Reply, ReplyKind};
use heck::ToSnakeCase;

/// A placeholder that stands for nothing.
pub(super) fn absent_placeholder(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        let options = command.options.iter().filter_map(|(_, option)| option.name.clone());
        let options: Vec<String> = options.collect();
        let known = options.iter().cloned().chain(facts(command));
        let already: Vec<String> = known.clone().collect();
        let message = command.source.replies.iter().filter(|r| r.kind() == ReplyKind::Message);
        let said = known.chain(message.flat_map(|r| &r.keys).map(|k| k.key.clone()));
        let said: Vec<String> = said.collect();
        for (name, sentence) in &command.source.says {
            let known = match name.as_str() {
                "done" | "failed" => &said,
                "empty" => &options,
                "already" => &already,
                _ => continue,
            };
            for case in sentence.cases() {
                for text in std::iter::once(&case.text).chain(&case.programs) {
                    faults.extend(unknown(command, &format!("says.{name}"), text, known));
                }
            }
        }
        for (at, reply) in command.source.replies.iter().enumerate() {
            let mut known = options.clone();
            if let Some(head) = &reply.head {
                faults.extend(unknown(command, &format!("replies[{at}].head"), head, &known));
            }
            let of_line: &[&str] = match reply.kind() {
                ReplyKind::Params => &["name", "title", "value"],
                ReplyKind::Fields => &["title", "value"],
                _ => &[],
            };
            known.extend(of_line.iter().map(|name| (*name).to_owned()));
            if of_line.is_empty() {
                known.extend(reply.keys.iter().map(|key| key.key.clone()));
            }
            if let Some(text) = reply.text.as_ref().filter(|_| !reply.has_own_text()) {
                faults.extend(unknown(command, &format!("replies[{at}].text"), text, &known));
            }
        }
    }
    faults
}

/// What sentences may tell of the object that the command makes or finds.
fn facts(command: &Scoped<'_>) -> Vec<String> {
    let subject = command.source.makes.or_else(|| command.found());
    let word = command.source.makes.map(|made| made.word().to_owned());
    let facts = subject.into_iter().flat_map(|kind| kind.facts()).map(|fact| fact.key.to_owned());
    facts.chain(word).collect()
}

fn unknown(command: &Scoped<'_>, path: &str, text: &str, known: &[String]) -> Vec<Fault> {
    let names = placeholders(text).into_iter();
    let absent = names.filter(|name| !known.iter().any(|known| known == name));
    let fault = |name: &str| {
        let known = meant(name, "there are", known.iter().map(String::as_str));
        command.fault(path, format!("`{{{name}}}` stands for nothing; {known}"))
    };
    absent.map(fault).collect()
}

/// A sentence for success where no answer is a message, or a name that is no Rust name.
pub(super) fn sentences(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        let says = &command.source.says;
        let message = command.source.replies.iter().any(|r| r.kind() == ReplyKind::Message);
        if says.contains_key("done") && !message {
            let text = "`done` is said by answers of the kind `message`, and there is none";
            faults.push(command.fault("says.done", text.to_owned()));
        }
        let of_rows = |reply: &Reply| {
            matches!(reply.kind(), ReplyKind::Lines | ReplyKind::Table) && !reply.has_own_text()
        };
        if says.contains_key("empty") && !command.source.replies.iter().any(of_rows) {
            let text = "`empty` stands for a `table` or `lines` without a text of their own, and there are none";
            faults.push(command.fault("says.empty", text.to_owned()));
        }
        for (name, case) in says
            .iter()
            .flat_map(|(name, said)| said.cases().into_iter().map(move |case| (name, case)))
        {
            let option = case.negative.as_ref().and_then(|option| command.option(option));
            if case.negative.is_some() && option.is_none_or(|option| option.signed.is_none()) {
                let text = "`negative` names no size that may be negative";
                faults.push(command.fault(&format!("says.{name}"), text.to_owned()));
            }
        }
        for name in says.keys().filter(|name| name.to_snake_case().replace('_', "-") != **name) {
            let text = format!("`{name}` is not lower-case words joined by hyphens");
            faults.push(command.fault(&format!("says.{name}"), text));
        }
    }
    faults
}
