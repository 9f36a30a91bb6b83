//! The JSON Schema of each form of an answer: strict, so that a document that fits it has every
//! key that it must have and none that the spec does not name.

use crate::answer;
use crate::emit::words::named;
use crate::model::{Command, Listed, Model, listed};
use crate::spec::{Key, KeyType, Reply, ReplyKind};
use heck::ToKebabCase;
use serde_json::{Map, Value, json};
use virsh_args::ObjectKind;

/// The schema of a form; none for one without a document.
#[must_use]
pub fn of(model: &Model, command: &Command, reply: &Reply) -> Option<Value> {
    Some(match reply.kind() {
        ReplyKind::Silent if reply.about => about(command, reply, strict([])),
        ReplyKind::Silent => return None,
        ReplyKind::Value | ReplyKind::Fields if reply.about => {
            about(command, reply, object(model, &reply.keys))
        }
        ReplyKind::Message | ReplyKind::Already => message(model, command, reply),
        ReplyKind::Value
        | ReplyKind::Fields
        | ReplyKind::Stats
        | ReplyKind::Stream
        | ReplyKind::Document => object(model, &reply.keys),
        ReplyKind::Table | ReplyKind::Lines => {
            json!({ "type": "array", "items": object(model, &reply.keys) })
        }
        ReplyKind::Xml => {
            // An expression may select nodes, or give a value, which may be no number of JSON's.
            let selects = command.options.iter().any(|option| option.name == "xpath");
            let kinds = ["string", "array", "number", "boolean", "null"];
            let selected = json!({ "type": kinds, "items": { "type": "string" } });
            let xml = if selects { selected } else { json!({ "type": "string" }) };
            strict([("xml", xml, true)])
        }
        ReplyKind::Params => {
            let mut schema = object(model, &reply.keys);
            // A number without a word stays one.
            for key in reply.keys.iter().filter(|key| key.words.is_some()) {
                let open = json!({ "type": ["string", "integer"], "description": described(key) });
                schema["properties"][&key.key] = open;
            }
            let arguments = reply.keys.iter().filter(|key| key.argument.is_some());
            schema["required"] = arguments.map(|key| key.key.as_str()).collect();
            if reply.others {
                schema["additionalProperties"] = any_scalar();
            }
            schema
        }
    })
}

/// The schema of errors, as every command may print one.
#[must_use]
pub fn of_errors(model: &Model) -> Value {
    let number = || json!({ "type": ["integer", "null"] });
    let kinds = model.words.get("error-kind").map(listed).unwrap_or_default();
    let kinds: Vec<_> = kinds.into_iter().map(|kind| kind.word).collect();
    let error = strict([
        ("kind", json!({ "type": "string", "enum": kinds }), true),
        ("id", text(false), true),
        ("message", text(false), true),
        ("code", number(), true),
        ("name", text(true), true),
        ("domain", number(), true),
        ("libvirt", text(true), true),
        ("hint", text(true), true),
    ]);
    strict([("error", error, true)])
}

/// The schemas of what answers a program that sends commands: the line that ends each, and the lines of what comes
/// before that.
#[must_use]
pub fn of_sessions(model: &Model) -> Value {
    let index = json!({ "type": "integer", "minimum": 1 });
    let status = json!({ "type": "integer", "minimum": 0 });
    let told = || json!({});
    let error = of_errors(model)["properties"]["error"].take();
    let whose = [("index", index, true), ("command", text(true), true)];
    let end = [("status", status, true), ("answer", told(), true), ("error", error, false)];
    let item = [("item", told(), true)];
    json!({ "end": strict(whose.clone().into_iter().chain(end)), "item": strict(whose.into_iter().chain(item)) })
}

/// The sentence, what it names, the keys, and what is known of the object.
fn message(model: &Model, command: &Command, reply: &Reply) -> Value {
    let mut parts = vec![("message".to_owned(), text(false), true)];
    let subject = answer::subject(command, reply);
    let known = |name: &str| subject.is_some_and(|kind| kind.facts().iter().any(|f| f.key == name));
    let already = reply.kind() == ReplyKind::Already;
    for fact in answer::named_facts(command, if already { "already" } else { "done" }) {
        let key = reply.keys.iter().any(|key| key.key == fact);
        let option = command.options.iter().find(|option| option.field() == fact);
        let made = command.source.makes.is_some_and(|made| made.word() == fact);
        if !key && !known(&fact) {
            parts.push((fact, text(false), made || option.is_some_and(|option| option.required)));
        }
    }
    for key in &reply.keys {
        parts.push((key.key.clone(), value(model, key), is_required(key)));
    }
    if command.source.leads_to.is_some() {
        let said = "Whether it was not so already; told where that was asked";
        let changed = json!({ "const": !already, "description": said });
        parts.push(("changed".to_owned(), changed, already));
    }
    if let Some(kind) = subject {
        let told = |key: &str| reply.keys.iter().any(|own| own.key == key);
        let facts = facts(kind).filter(|(key, _)| !told(key));
        // Where nothing is left that could be asked, nothing is told of it.
        let there = !(already && command.leaves_nothing());
        parts.extend(facts.map(|(key, schema)| (key.to_owned(), schema, there)));
    }
    strict(parts.iter().map(|(key, schema, required)| (key.as_str(), schema.clone(), *required)))
}

/// A schema with the keys that tell of the object that the command is about.
fn about(command: &Command, reply: &Reply, mut schema: Value) -> Value {
    let Some(kind) = answer::subject(command, reply) else { return schema };
    for (key, value) in facts(kind) {
        schema["properties"][key] = value;
        if let Some(required) = schema["required"].as_array_mut()
            && !required.iter().any(|known| known == key)
        {
            required.push(key.into());
        }
    }
    schema
}

/// What programs learn of an object of a kind, the kind first, each with its schema.
fn facts(kind: ObjectKind) -> impl Iterator<Item = (&'static str, Value)> {
    let word = ("kind", json!({ "const": kind.word() }));
    std::iter::once(word).chain(kind.facts().iter().map(|fact| (fact.key, text(fact.nullable))))
}

fn text(nullable: bool) -> Value {
    let text = json!({ "type": "string" });
    if nullable { or_null(text) } else { text }
}

fn object(model: &Model, keys: &[Key]) -> Value {
    let fields = answer::fields(keys);
    let twice = |key: &Key| keys.iter().filter(|other| other.key == key.key).count() > 1;
    strict(fields.iter().map(|field| {
        let required = is_required(field.key) || (twice(field.key) && !field.key.optional);
        (field.key.key.as_str(), value(model, field.key), required)
    }))
}

fn is_required(key: &Key) -> bool {
    !key.optional && key.with.is_empty() && key.without.is_empty()
}

/// An object with these keys and no others.
fn strict<'a>(parts: impl IntoIterator<Item = (&'a str, Value, bool)>) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (key, schema, needed) in parts {
        properties.insert(key.to_owned(), schema);
        if needed {
            required.push(key.to_owned());
        }
    }
    json!({
        "type": "object", "properties": properties, "required": required,
        "additionalProperties": false,
    })
}

fn value(model: &Model, key: &Key) -> Value {
    let mut schema = match key.kind {
        KeyType::List => json!({ "type": "array", "items": items(model, key) }),
        KeyType::Map => json!({ "type": "object", "additionalProperties": items(model, key) }),
        KeyType::Object => object(model, &key.keys),
        kind => scalar(model, key, kind),
    };
    if let (Some(object), Some(said)) = (schema.as_object_mut(), described(key)) {
        object.insert("description".to_owned(), said.into());
    }
    if key.nullable { or_null(schema) } else { schema }
}

/// What a value means, and since when there is one.
fn described(key: &Key) -> Option<String> {
    let since = key.since.as_ref().map(|since| format!("Since libvirt {since}."));
    let help = key.help.as_deref().map(crate::markup::plain);
    let ended = |help: String| format!("{}.", help.trim_end_matches('.'));
    match (help, since) {
        (Some(help), Some(since)) => Some(format!("{} {since}", ended(help))),
        (help, since) => help.or(since),
    }
}

fn items(model: &Model, key: &Key) -> Value {
    if !key.keys.is_empty() {
        return object(model, &key.keys);
    }
    match (key.items, &key.words) {
        (Some(kind), _) => scalar(model, key, kind),
        (None, Some(_)) => scalar(model, key, KeyType::Word),
        (None, None) => json!({}),
    }
}

fn scalar(model: &Model, key: &Key, kind: KeyType) -> Value {
    match kind {
        KeyType::Word => {
            json!({ "enum": words_of(model, key).into_iter().map(|listed| listed.word).collect::<Vec<_>>() })
        }
        KeyType::String => json!({ "type": "string" }),
        KeyType::Time => json!({ "type": "string", "format": "date-time" }),
        KeyType::Integer | KeyType::Epoch => json!({ "type": "integer" }),
        KeyType::Count | KeyType::Bytes | KeyType::Nanoseconds => {
            json!({ "type": "integer", "minimum": 0 })
        }
        KeyType::Number => json!({ "type": "number" }),
        KeyType::Boolean => json!({ "type": "boolean" }),
        KeyType::Params => json!({ "type": "object", "additionalProperties": any_scalar() }),
        KeyType::List | KeyType::Object | KeyType::Map | KeyType::Json => json!({}),
    }
}

fn any_scalar() -> Value {
    json!({ "type": ["integer", "number", "string", "boolean"] })
}

fn or_null(mut schema: Value) -> Value {
    if let Some(kind) = schema.get("type").cloned() {
        schema["type"] = json!([kind, "null"]);
    }
    if let Some(words) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        words.push(Value::Null);
    }
    schema
}

/// The words that a key may be, with what they mean.
#[must_use]
pub fn words_of(model: &Model, key: &Key) -> Vec<Listed> {
    let named = key.words.as_deref().and_then(|name| named(model, name));
    let mut words = named.map(|(_, words)| words).unwrap_or_default();
    words.retain(|listed| key.only.is_empty() || key.only.contains(&listed.word));
    words
}

/// The name of the type of a key, for people.
#[must_use]
pub fn type_name(key: &Key) -> String {
    let kind = match (key.kind, key.items) {
        (KeyType::List, Some(items)) => format!("list of {}", type_word(items)),
        (KeyType::Map, Some(items)) => format!("map of {}", type_word(items)),
        (kind, _) => type_word(kind),
    };
    if key.nullable { format!("{kind} or null") } else { kind }
}

/// The name of a type, in the spec and the catalogue.
#[must_use]
pub fn type_word(kind: KeyType) -> String {
    format!("{kind:?}").to_kebab_case()
}
