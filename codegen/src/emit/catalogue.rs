//! Emits the catalogue: the whole command language as JSON, for other programs.

use crate::emit::answer_schema;
use crate::emit::words::Listed;
use crate::markup::plain;
use crate::meaning;
use crate::model::{Command, Model, Opt};
use crate::spec::{Empty, Key, Releases, Reply, Unit, ValueType};
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
            json!({ "keyword": group.keyword, "title": group.title, "commands": names, "beyond": group.beyond })
        })
        .collect();
    let commands: Map<String, Value> =
        model.commands().map(|c| (c.name().to_owned(), command(model, c))).collect();
    let options: Vec<Value> = model
        .program
        .options
        .iter()
        .map(|option| {
            json!({ "long": option.long, "short": option.short, "value": option.value, "optional": option.optional,
                "choices": option.choices, "usage": option.usage, "since": option.since,
                "beyond": option.beyond })
        })
        .collect();
    let Releases { oldest, newest } = &model.program.libvirt;
    let libvirt = json!({ "oldest": oldest, "newest": newest });
    let document = json!({ "program": model.program.name, "libvirt": libvirt, "options": options, "groups": groups,
        "commands": commands, "error": answer_schema::of_errors(model) });
    format!("{document:#}\n")
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
        "options": options,
        "checks": checks,
        "replies": replies,
        "examples": examples,
        "see_also": source.see_also,
        "since": source.since,
    })
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
        ("default", option.without.as_ref().map(|text| json!(plain(text)))),
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
        "type": format!("{:?}", key.kind).to_kebab_case(),
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
        ("items", key.items.map(|kind| format!("{kind:?}").to_kebab_case().into())),
        ("keys", (!nested.is_empty()).then(|| nested.into())),
        ("nullable", key.nullable.then(|| true.into())),
        ("optional", key.optional.then(|| true.into())),
        ("with", (!key.with.is_empty()).then(|| json!(key.with[..]))),
        ("without", (!key.without.is_empty()).then(|| json!(key.without[..]))),
        ("shown_with", (!key.shown_with.is_empty()).then(|| json!(key.shown_with[..]))),
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
