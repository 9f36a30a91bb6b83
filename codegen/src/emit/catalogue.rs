//! Emits the catalogue: the whole command language as JSON, for other programs.

use crate::answer;
use crate::emit::answer_schema::{self, type_word};
use crate::markup::plain;
use crate::meaning;
use crate::model::{Command, Listed, Model, Opt};
use crate::spec::{
    Command as Source, DefaultValue, Empty, Entry, GlobalOption, Key, LeadsTo, Occasion, Releases,
    Reply, Secrecy, Unit, ValueType,
};
use crate::value_type;
use heck::ToKebabCase;
use serde_json::{Map, Value, json};
use virsh_args::{Check, When};

/// Emits the document.
#[must_use]
pub fn emit(model: &Model) -> String {
    let groups: Vec<Value> = model
        .groups
        .iter()
        .map(|group| {
            let names: Vec<&str> = group.commands.iter().map(Command::name).collect();
            let hidden = group.commands.iter().filter(|command| command.source.hidden);
            let hidden: Vec<&str> = hidden.map(Command::name).collect();
            json!({ "keyword": group.keyword, "title": group.title, "commands": names, "hidden_commands": hidden,
                "beyond": group.beyond })
        })
        .collect();
    let commands: Map<String, Value> =
        model.commands().map(|c| (c.name().to_owned(), command(model, c))).collect();
    let options: Vec<Value> = model.program.options.iter().map(global_option).collect();
    let Releases { oldest, newest } = &model.program.libvirt;
    let libvirt = json!({ "oldest": oldest, "newest": newest });
    let document = json!({
        "schema": "catalogue.schema.json",
        "format": FORMAT,
        "program": model.program.name,
        "release": env!("CARGO_PKG_VERSION"),
        "libvirt": libvirt,
        "options": options,
        "common_options": common_options(model),
        "groups": groups,
        "commands": commands,
        "environment": entries(&model.program.environment),
        "files": entries(&model.program.files),
        "exit_statuses": entries(&model.program.exit_statuses),
        "live_values": live_values(model),
        "error": answer_schema::of_errors(model),
        "session": answer_schema::of_sessions(model),
    });
    format!("{document:#}\n")
}

/// The version of the catalogue's own form: the first number grows when a key goes or changes, the
/// second when one comes.
const FORMAT: &str = "1.0";

fn global_option(option: &GlobalOption) -> Value {
    let kind = match (option.kind, &option.value) {
        (Some(kind), _) => value_type::name(kind),
        (None, None) => value_type::name(ValueType::Flag),
        (None, Some(_)) => value_type::name(ValueType::Text),
    };
    json!({ "long": option.long, "short": option.short, "value": option.value, "optional": option.optional, "type": kind,
        "choices": option.choices, "usage": option.usage, "help": plain(&option.help), "since": option.since, "beyond": option.beyond })
}

/// The options that commands have beside their own; those that answer programs have all of them.
fn common_options(model: &Model) -> Vec<Value> {
    let help = json!({ "name": "help", "kind": "bool", "type": "flag", "help": "Print the help of the command" });
    let global =
        model.program.options.iter().filter(|it| ["output", "columns"].contains(&it.long.as_str()));
    let global = global.map(|option| {
        let kind = value_type::name(option.kind.unwrap_or(ValueType::Text));
        json!({ "name": option.long, "kind": "string", "type": kind, "value": option.value, "choices": option.choices,
            "help": plain(&option.help) })
    });
    std::iter::once(help).chain(global).collect()
}

fn entries(entries: &[Entry]) -> Vec<Value> {
    let entry = |entry: &Entry| json!({ "name": entry.name, "help": plain(&entry.text), "library": entry.library });
    entries.iter().map(entry).collect()
}

/// How the names of objects that exist now are had; virsh(1) describes the lines.
fn live_values(model: &Model) -> Value {
    let words = [&model.program.name, "-q", "complete", "--described", "--"];
    json!({ "command": words, "columns": ["kind", "word", "meaning"] })
}

fn command(model: &Model, command: &Command) -> Value {
    let source = &command.source;
    let options: Vec<Value> = command.options.iter().map(option).collect();
    let checks: Vec<Value> = command.checks.iter().map(check).collect();
    let replies: Vec<Value> = command.replies().iter().map(|r| reply(model, command, r)).collect();
    let examples: Vec<Value> = command
        .examples()
        .iter()
        .map(|e| json!({ "run": e.run, "does": plain(&e.does) }))
        .collect();
    json!({
        "group": command.group,
        "summary": source.summary,
        "description": plain(&source.description),
        "old_names": source.old_names,
        "hidden": source.hidden,
        "beyond": command.beyond,
        "connects": source.connects,
        "destructive": occasion(&source.destructive),
        "attended": occasion(&command.attended()),
        "writes": &source.writes[..],
        "lists": source.lists.as_ref().map(|lists| json!({ "of": lists.of.word(), "with": &lists.with[..] })),
        "common_options": common_names(command),
        "options": options,
        "checks": checks,
        "leads_to": leads_to(source),
        "replies": replies,
        "examples": examples,
        "see_also": source.see_also,
        "since": source.since,
    })
}

/// Whether something holds of a command: a truth, or the options with which it does.
fn occasion(occasion: &Occasion) -> Value {
    match occasion {
        Occasion::Always(always) => json!(always),
        Occasion::With(names) => json!(&names[..]),
    }
}

/// The states to which a command leads, the first that fits; null where it leads to none, or where no
/// word says which.
fn leads_to(source: &Source) -> Value {
    let cases = source.leads_to.as_ref().map(LeadsTo::cases).unwrap_or_default();
    let cases = cases.iter().map(
        |case| json!({ "state": case.state.word(), "with": *case.with, "without": *case.without }),
    );
    let cases: Vec<Value> = cases.collect();
    if cases.is_empty() { Value::Null } else { cases.into() }
}

/// Which of the options beside its own a command has.
fn common_names(command: &Command) -> Vec<&'static str> {
    let choosable = command.replies().iter().any(answer::is_choosable);
    let answers = !command.replies().is_empty();
    let names = [("help", true), ("output", answers), ("columns", answers && choosable)];
    names.iter().filter(|(_, has)| *has).map(|(name, _)| *name).collect()
}

fn option(option: &Opt) -> Value {
    let mut value = json!({
        "name": option.name,
        "kind": match (option.kind, option.number) { (ValueType::Flag, _) => "bool", (_, true) => "number", _ => "string" },
        "type": value_type::name(option.kind),
        "help": plain(&option.help),
        "required": option.required,
        "repeated": option.repeated,
        "named_only": option.named_only,
    });
    let words: Vec<&str> = option.choices.iter().map(|choice| choice.word.as_str()).collect();
    let newer =
        option.choices.iter().filter_map(|c| Some((c.word.clone(), json!(c.since.as_ref()?))));
    let newer: Map<String, Value> = newer.collect();
    let help = option
        .choices
        .iter()
        .filter_map(|c| Some((c.word.clone(), json!(plain(c.help.as_ref()?)))));
    let help: Map<String, Value> = help.collect();
    let default = option.default.as_ref().map(|default| match default {
        DefaultValue::Number(number) => json!(number),
        DefaultValue::Text(text) => json!(text),
    });
    let without = option.without.as_ref().filter(|_| default.is_none());
    let old: Vec<Value> =
        option.old.iter().map(|old| json!({ "name": old.name, "value": old.value })).collect();
    let by: Vec<String> = option.by.iter().map(|by| meaning::way(*by)).collect();
    let extra = [
        ("of", option.of.map(|of| json!(meaning::name(of)))),
        ("by", (!by.is_empty()).then(|| json!(by))),
        ("in", option.within.as_ref().map(|within| json!(within))),
        ("current", option.current.as_ref().map(|flag| json!(flag))),
        ("operand", option.operand.then(|| json!(true))),
        ("habit", option.habit.then(|| json!(true))),
        ("beyond", option.beyond.then(|| json!(true))),
        ("fills_after", option.fills_after.as_ref().map(|name| json!(name))),
        ("choices", (!words.is_empty()).then(|| json!(words))),
        ("suggests", (!option.suggests.is_empty()).then(|| json!(option.suggests))),
        ("commas", option.commas.map(|commas| json!(format!("{commas:?}").to_kebab_case()))),
        ("choices_since", (!newer.is_empty()).then(|| json!(newer))),
        (
            "unit",
            (option.kind == ValueType::Size).then(|| {
                json!(match option.unit {
                    Unit::Bytes => "bytes",
                    Unit::Kibibytes => "KiB",
                })
            }),
        ),
        ("empty_allowed", (option.empty == Empty::Allowed).then(|| json!(true))),
        ("choices_help", (!help.is_empty()).then(|| json!(help))),
        ("value", (option.kind != ValueType::Flag).then(|| json!(option.value))),
        ("min", option.min.map(|min| json!(min))),
        ("max", option.max.map(|max| json!(max))),
        ("offers", option.offers.map(|offers| json!(format!("{offers:?}").to_kebab_case()))),
        ("secret", (option.secret != Secrecy::default()).then(|| json!(true))),
        ("default", default),
        ("without", without.map(|text| json!(plain(text)))),
        ("old", (!old.is_empty()).then(|| json!(old))),
        ("since", option.since.as_ref().map(|since| json!(since))),
    ];
    add(&mut value, extra);
    value
}

fn check(check: &Check) -> Value {
    match check {
        Check::Exclusive { a, b, when, .. } => match when {
            When::Always | When::InHandler => json!({ "exclusive": [a, b] }),
            When::Beside(names) => json!({ "exclusive": [a, b], "beside": names }),
            When::Without(names) => json!({ "exclusive": [a, b], "without": names }),
        },
        Check::Requires { option, any_of, .. } => {
            json!({ "option": option, "requires_any": any_of })
        }
        Check::AtLeastOne { any_of, .. } => json!({ "at_least_one": any_of }),
        Check::Unless(flag) => json!({ "unless": flag }),
        Check::NotEmpty(option) => json!({ "not_empty": option }),
        Check::Find(option) => json!({ "find": option }),
        Check::Later(option) => json!({ "later": option }),
        Check::Read { option, .. } => json!({ "read": option }),
        Check::With(option) => json!({ "with": option }),
        Check::Free { option, of, .. } => json!({ "free": option, "of": meaning::name(*of) }),
    }
}

fn reply(model: &Model, command: &Command, reply: &Reply) -> Value {
    let kind = format!("{:?}", reply.kind()).to_kebab_case();
    let keys: Vec<Value> = reply.keys.iter().map(|key| self::key(model, key)).collect();
    let mut value = json!({ "kind": kind, "when": reply.when.as_deref().map(plain), "keys": keys });
    let extra = [
        ("with", (!reply.with.is_empty()).then(|| json!(reply.with[..]))),
        ("without", (!reply.without.is_empty()).then(|| json!(reply.without[..]))),
        ("schema", answer_schema::of(model, command, reply)),
    ];
    add(&mut value, extra);
    value
}

fn key(model: &Model, key: &Key) -> Value {
    let mut value = json!({
        "key": key.key,
        "title": key.title,
        "type": type_word(key.kind),
        "help": key.help.as_deref().map(plain),
    });
    let words = key.words.is_some().then(|| answer_schema::words_of(model, key));
    let words = words.map(|words| {
        let word = |Listed { word, means, since }: &Listed| {
            let mut value = json!({ "word": word, "help": means.as_deref().map(plain) });
            add(&mut value, [("since", since.as_ref().map(|since| json!(since)))]);
            value
        };
        words.iter().map(word).collect()
    });
    let nested: Vec<Value> = key.keys.iter().map(|key| self::key(model, key)).collect();
    let extra = [
        ("words", words),
        ("items", key.items.map(|kind| type_word(kind).into())),
        ("keys", (!nested.is_empty()).then(|| nested.into())),
        ("nullable", key.nullable.then(|| true.into())),
        ("optional", key.optional.then(|| true.into())),
        ("with", (!key.with.is_empty()).then(|| json!(key.with[..]))),
        ("without", (!key.without.is_empty()).then(|| json!(key.without[..]))),
        ("shown_with", (!key.shown_with.is_empty()).then(|| json!(key.shown_with[..]))),
        ("shown_without", (!key.shown_without.is_empty()).then(|| json!(key.shown_without[..]))),
        ("since", key.since.as_ref().map(|since| json!(since))),
    ];
    add(&mut value, extra);
    value
}

/// Adds what there is to an object.
fn add<const N: usize>(value: &mut Value, extra: [(&str, Option<Value>); N]) {
    for (key, found) in extra {
        if let (Some(found), Some(object)) = (found, value.as_object_mut()) {
            object.insert(key.to_owned(), found);
        }
    }
}
