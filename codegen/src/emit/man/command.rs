//! The entry of a command: synopsis, description, options, relations, answer, examples.

use super::text::{self, Place, blocks, sentence, spans};
use crate::emit::answer_schema::{type_name, words_of};
use crate::emit::words::Listed;
use crate::model::{Command, Model, Opt};
use crate::spec::{Check, Key, Reply, ReplyKind, Unit, ValueType};
use crate::table;
use roff::{Inline, Roff, bold, italic, roman};

/// Writes the entry.
pub(super) fn entry(page: &mut Roff, model: &Model, command: &Command) {
    page.control("SS", [text::argument(command.name()).as_str()]);
    synopsis(page, command);
    page.control("PP", []);
    if command.source.description.trim().is_empty() {
        page.text(sentence(&command.source.summary));
    } else {
        blocks(page, &command.source.description, Place::Section);
    }
    if let Some(since) = &command.source.since {
        page.control("PP", []).text([roman(format!("Since libvirt {since}."))]);
    }
    for option in &command.options {
        page.control("TP", []).text(term(option));
        page.text(explanation(option));
    }
    relations(page, command);
    for reply in command.replies() {
        answer(page, model, command, reply);
    }
    for example in command.examples() {
        page.control("PP", []).text([roman("Example: "), bold(format!("virsh {}", example.run))]);
        page.control("RS", ["4"]).text(sentence(&example.does)).control("RE", []);
    }
    see_also(page, command);
}

/// The synopsis as `help` shows it, the name in bold; an option and its value stay together.
fn synopsis(page: &mut Roff, command: &Command) {
    let line = virsh_args::help::synopsis(table::leak(command));
    let rest = line.strip_prefix(command.name()).unwrap_or(&line);
    let kept = |blank: &str| format!("{}{}", text::UNBROKEN, blank.trim_start());
    let rest = [" <string>]", " <number>]", " <string>}", " <number>}"]
        .iter()
        .fold(rest.to_owned(), |rest, value| rest.replace(value, &kept(value)));
    page.text([bold(command.name()), roman(rest)]);
}

/// What a list of options shows before the explanation.
fn term(option: &Opt) -> Vec<Inline> {
    let name = format!("--{}", option.name);
    if !option.takes_value() {
        return vec![bold(name)];
    }
    let mut term = if option.required && !option.named_only {
        vec![roman("["), bold(name), roman("] ")]
    } else {
        vec![bold(name), roman(" ")]
    };
    term.push(italic(&option.value));
    if option.repeated {
        term.push(roman("..."));
    }
    term
}

/// The help as a sentence, then what else the spec knows.
fn explanation(option: &Opt) -> Vec<Inline> {
    let mut inlines = sentence(&option.help);
    let mut say = |more: Vec<Inline>| {
        inlines.push(roman(" "));
        inlines.extend(more);
    };
    if !option.choices.is_empty() {
        say(choices(option));
    }
    if option.kind == ValueType::Size {
        say(vec![roman(match option.unit {
            Unit::Bytes => "A number without a suffix counts bytes.",
            Unit::Kibibytes => "A number without a suffix counts kibibytes.",
        })]);
    }
    if let Some(default) = &option.without {
        say(std::iter::once(roman("Default: ")).chain(sentence(default)).collect());
    }
    if option.named_only {
        say(vec![roman("Given by name only.")]);
    }
    if let Some(since) = &option.since {
        say(vec![roman(format!("Since libvirt {since}."))]);
    }
    inlines
}

/// The allowed words, with what they mean where that is written.
fn choices(option: &Opt) -> Vec<Inline> {
    let several = option.kind == ValueType::ChoiceList;
    let mut inlines = vec![roman(if several { "A comma-separated list of " } else { "One of " })];
    for (index, choice) in option.choices.iter().enumerate() {
        if index > 0 {
            inlines.push(roman(", "));
        }
        inlines.push(bold(&choice.word));
        let help = choice.help.as_deref().map(spans);
        let since =
            choice.since.as_ref().map(|since| vec![roman(format!("since libvirt {since}"))]);
        let said: Vec<Vec<Inline>> = help.into_iter().chain(since).collect();
        if !said.is_empty() {
            inlines.push(roman(" ("));
            inlines.extend(said.join(&roman("; ")));
            inlines.push(roman(")"));
        }
    }
    inlines.push(roman("."));
    inlines
}

/// What options exclude and need, in words.
fn relations(page: &mut Roff, command: &Command) {
    let relations: Vec<_> = command.source.checks.iter().filter_map(in_words).collect();
    if !relations.is_empty() {
        page.control("PP", []);
    }
    for relation in relations {
        page.text(relation);
    }
}

/// A relation as a sentence; none for a step that is no relation.
fn in_words(check: &Check) -> Option<Vec<Inline>> {
    let around = |before: &str, names: &[String], word: &str, after: &str| {
        let mut inlines = vec![roman(before)];
        inlines.extend(text::options(names, word));
        inlines.push(roman(after));
        inlines
    };
    let conditions = [("Beside ", &check.beside), ("Without ", &check.without)];
    if let Some((word, names)) = conditions.into_iter().find(|(_, names)| !names.is_empty()) {
        let mut inlines = around(word, names, "or", ", ");
        inlines.extend(around("", &check.exclusive, "and", " exclude each other."));
        return Some(inlines);
    }
    let Some(option) = &check.option else {
        return match (&check.exclusive[..], &check.at_least_one[..]) {
            ([], []) => None,
            (pair @ [_, _], _) => Some(around("", pair, "and", " exclude each other.")),
            ([], any) => Some(around("At least one of ", any, "and", " must be given.")),
            (set, _) => Some(around("At most one of ", set, "and", " may be given.")),
        };
    };
    let (names, word) = if check.requires.is_empty() {
        (&check.requires_any, "or")
    } else {
        (&check.requires, "and")
    };
    let rest = around(" needs ", names, word, ".");
    Some(std::iter::once(bold(format!("--{option}"))).chain(rest).collect())
}

/// What the command prints, and the keys of the structured form.
fn answer(page: &mut Roff, model: &Model, command: &Command, reply: &Reply) {
    let mut inlines = condition(reply);
    let prints = if inlines.is_empty() { "Prints " } else { "prints " };
    inlines.push(roman(format!("{prints}{}", noun(reply.kind()))));
    let said = crate::emit::answer_schema::of(model, command, reply);
    let keys = said.filter(|_| reply.kind() == ReplyKind::Message);
    let keys = keys.as_ref().and_then(|schema| schema["properties"].as_object());
    let rest: Vec<&Key> = reply.keys.iter().collect();
    if let Some(keys) = keys.filter(|_| !command.source.says.is_empty()) {
        inlines.extend([roman("; the keys of "), bold("--output json"), roman(": ")]);
        for (index, key) in keys.keys().enumerate() {
            inlines.push(roman(if index == 0 { "" } else { ", " }));
            inlines.push(bold(key));
        }
        inlines.push(roman("."));
    } else if rest.is_empty() {
        inlines.push(roman("."));
    } else {
        inlines.extend([roman("; the keys of "), bold("--output json"), roman(":")]);
    }
    page.control("PP", []).text(inlines);
    if rest.is_empty() {
        return;
    }
    page.control("RS", ["4"]).control("PD", ["0"]);
    keys_of(page, model, &reply.keys);
    page.control("PD", []).control("RE", []);
}

fn keys_of(page: &mut Roff, model: &Model, keys: &[Key]) {
    let mut seen = Vec::new();
    for key in keys {
        if seen.contains(&&key.key) {
            continue;
        }
        seen.push(&key.key);
        let kind = type_name(key);
        page.control("TP", []).text([bold(&key.key), roman(format!(" ({kind})"))]);
        let mut inlines = match &key.help {
            Some(help) => sentence(help),
            None => vec![roman(format!("{}.", titled(&key.title, &key.key)))],
        };
        if key.words.is_some() {
            inlines.extend(words_in_short(&words_of(model, key)));
        }
        if !key.with.is_empty() {
            inlines.push(roman(" With "));
            inlines.extend(text::options(&key.with, "or"));
            inlines.push(roman("."));
        }
        inlines.extend(key.since.as_ref().map(|since| roman(format!(" Since libvirt {since}."))));
        page.text(inlines);
        if !key.keys.is_empty() {
            page.control("RS", ["4"]);
            keys_of(page, model, &key.keys);
            page.control("RE", []);
        }
    }
}

/// The words that a value may be.
fn words_in_short(words: &[Listed]) -> Vec<Inline> {
    let mut inlines = vec![roman(if words.len() == 1 { " Always " } else { " One of " })];
    for (index, Listed { word, since, .. }) in words.iter().enumerate() {
        inlines.push(roman(if index == 0 { "" } else { ", " }));
        inlines.push(bold(word));
        inlines.extend(since.as_ref().map(|since| roman(format!(" (since libvirt {since})"))));
    }
    inlines.push(roman("."));
    inlines
}

fn noun(kind: ReplyKind) -> &'static str {
    match kind {
        ReplyKind::Message => "a message",
        ReplyKind::Silent => "nothing",
        ReplyKind::Value => "a value",
        ReplyKind::Fields => "labels with values",
        ReplyKind::Table => "a table",
        ReplyKind::Lines => "a line for each",
        ReplyKind::Xml => "an XML document",
        ReplyKind::Document => "a screen",
        ReplyKind::Params | ReplyKind::Stats => "statistics",
        ReplyKind::Stream => "a line for each event or step",
    }
}

/// When the command answers in a form, as the beginning of a sentence.
fn condition(reply: &Reply) -> Vec<Inline> {
    let given = |word: &str, names: &[String]| {
        let mut inlines = vec![roman(format!("{word} "))];
        inlines.extend(text::options(names, "or"));
        inlines.push(roman(", "));
        inlines
    };
    match (&reply.when, &reply.with[..], &reply.without[..]) {
        (Some(when), ..) => {
            let mut inlines = spans(when.trim_end().trim_end_matches('.'));
            inlines.push(roman(", "));
            inlines
        }
        (None, [], []) => Vec::new(),
        (None, [], without) => given("Without", without),
        (None, with, _) => given("With", with),
    }
}

/// What stands for the help of a key that has none: its title in text, else its name.
fn titled(title: &str, key: &str) -> String {
    if title.is_empty() { key.replace('_', " ") } else { title.trim_end_matches(':').to_owned() }
}

fn see_also(page: &mut Roff, command: &Command) {
    let related = &command.source.see_also;
    if related.is_empty() {
        return;
    }
    let mut inlines = vec![roman("See also: ")];
    for (index, name) in related.iter().enumerate() {
        inlines.push(roman(if index == 0 { "" } else { ", " }));
        inlines.push(bold(name));
    }
    inlines.push(roman("."));
    page.control("PP", []).text(inlines);
}
