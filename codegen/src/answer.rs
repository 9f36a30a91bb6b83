//! The forms of a command's answer with everything decided: the Rust type of each, what its keys
//! are, which object the command is about, what it says.

use crate::model::{Command, Opt};
use crate::spec::{Case, Key, KeyType, Reply, ReplyKind};
use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use std::collections::BTreeSet;
use virsh_args::ObjectKind;

/// A form of an answer.
#[derive(Debug)]
pub struct Form<'a> {
    /// The form as the spec has it.
    pub source: &'a Reply,
    /// What a handler answers with.
    pub rust: Rust,
    /// The name of the form's table.
    pub table: String,
    /// The name of the variant where the command answers in several forms.
    pub variant: String,
}

/// What a handler answers with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rust {
    /// `()`.
    Unit,
    /// The object that was made.
    Made(ObjectKind),
    /// A struct of this name.
    Struct(String),
    /// A list of structs of this name.
    Rows(String),
    /// An XML document.
    Xml,
    /// A document that is made elsewhere.
    Document,
    /// Values as libvirt names them, in a struct of this name.
    Params(String),
    /// Nothing: values of this struct are printed as they come.
    Item(String),
}

/// A key that is a field of a struct.
#[derive(Debug)]
pub struct Field<'a> {
    /// The key.
    pub key: &'a Key,
    /// Whether the field may be empty.
    pub optional: bool,
}

/// A form that commands share, under its name.
#[must_use]
pub fn shared<'a>(name: &str, source: &'a Reply) -> Form<'a> {
    let base = name.to_pascal_case();
    let rust = match source.kind() {
        ReplyKind::Stream => Rust::Item(format!("{base}Item")),
        ReplyKind::Table | ReplyKind::Lines => Rust::Rows(format!("{base}Row")),
        ReplyKind::Params => Rust::Params(format!("{base}Reply")),
        _ => Rust::Struct(format!("{base}Reply")),
    };
    let table = name.to_shouty_snake_case();
    Form { source, rust, table, variant: String::new() }
}

/// The forms of a command's answer.
#[must_use]
pub fn forms(command: &Command) -> Vec<Form<'_>> {
    // What is so already is said in the handler's place.
    let replies = command.replies().iter().filter(|reply| reply.kind() != ReplyKind::Already);
    let mut kinds: Vec<String> = Vec::new();
    for reply in replies.clone().filter(|reply| reply.kind() != ReplyKind::Stream) {
        let kind = format!("{:?}{:?}", outline(command, reply), form_name(reply));
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let streams = replies.clone().any(|reply| reply.kind() == ReplyKind::Stream);
    let alone = kinds.len() <= usize::from(!streams);
    replies.map(|reply| form(command, reply, alone)).collect()
}

fn form<'a>(command: &Command, source: &'a Reply, alone: bool) -> Form<'a> {
    let (mut base, name) = (command.variant(), form_name(source));
    let usual = if name.is_empty() { "Usual" } else { &name };
    if let Some(shared) = &source.uses {
        base = shared.to_pascal_case();
    }
    let structure = |suffix: &str| match (alone || source.uses.is_some(), suffix) {
        (true, suffix) => format!("{base}{suffix}"),
        (false, "Reply") => format!("{base}{usual}"),
        (false, suffix) => format!("{base}{name}{suffix}"),
    };
    let rust = match outline(command, source) {
        Outline::Unit => Rust::Unit,
        Outline::Made(object) => Rust::Made(object),
        Outline::Struct => Rust::Struct(structure("Reply")),
        Outline::Rows => Rust::Rows(structure("Row")),
        Outline::Xml => Rust::Xml,
        Outline::Document => Rust::Document,
        Outline::Params => Rust::Params(structure("Reply")),
        Outline::Item if source.uses.is_some() => Rust::Item(format!("{base}Item")),
        Outline::Item => Rust::Item(format!("{base}{name}Item")),
    };
    let variant = match rust {
        Rust::Unit => "Done".to_owned(),
        Rust::Made(_) => "Made".to_owned(),
        Rust::Xml => "Xml".to_owned(),
        Rust::Document => "Document".to_owned(),
        Rust::Rows(_) if name.is_empty() => "Rows".to_owned(),
        _ => usual.to_owned(),
    };
    let table = match &rust {
        Rust::Struct(name) | Rust::Rows(name) | Rust::Params(name) | Rust::Item(name) => {
            name.to_shouty_snake_case()
        }
        _ => String::new(),
    };
    Form { source, rust, table, variant }
}

#[derive(Debug)]
enum Outline {
    Unit,
    Made(ObjectKind),
    Struct,
    Rows,
    Xml,
    Document,
    Params,
    Item,
}

fn outline(command: &Command, reply: &Reply) -> Outline {
    match reply.kind() {
        ReplyKind::Silent | ReplyKind::Already => Outline::Unit,
        ReplyKind::Message => match command.source.makes {
            _ if !reply.keys.is_empty() => Outline::Struct,
            Some(object) => Outline::Made(object),
            None => Outline::Unit,
        },
        ReplyKind::Value | ReplyKind::Fields | ReplyKind::Stats => Outline::Struct,
        ReplyKind::Table | ReplyKind::Lines => Outline::Rows,
        ReplyKind::Xml => Outline::Xml,
        ReplyKind::Document => Outline::Document,
        ReplyKind::Params => Outline::Params,
        ReplyKind::Stream => Outline::Item,
    }
}

fn form_name(reply: &Reply) -> String {
    reply.form.as_ref().or(reply.with.first()).map(|name| name.to_pascal_case()).unwrap_or_default()
}

/// What a handler answers with: one type, or an enum of this name over the forms.
#[must_use]
pub fn several(command: &Command, forms: &[Form<'_>]) -> Option<String> {
    let mut kinds: Vec<&Rust> = Vec::new();
    for form in forms {
        let rust = if matches!(form.rust, Rust::Item(_)) { &Rust::Unit } else { &form.rust };
        if !kinds.contains(&rust) {
            kinds.push(rust);
        }
    }
    (kinds.len() > 1).then(|| format!("{}Reply", command.variant()))
}

/// The keys of a form or an object as fields: each once.
#[must_use]
pub fn fields(keys: &[Key]) -> Vec<Field<'_>> {
    let mut seen = BTreeSet::new();
    let mut fields = Vec::new();
    for key in keys {
        if seen.insert(&key.key) {
            let twice = keys.iter().filter(|other| other.key == key.key).count() > 1;
            let sometimes = !twice && (!key.with.is_empty() || !key.without.is_empty());
            // A text of its own is there for null, too.
            let null = key.nullable && key.text.as_deref() != Some("own");
            fields.push(Field { key, optional: null || key.optional || sometimes });
        }
    }
    fields
}

/// The name of the enum for a file of words, or for the words beneath them.
#[must_use]
pub fn words_type(words: &str) -> String {
    words.replace('.', "-").to_pascal_case()
}

/// The object that the command finds and is about where it answers in a form: the last one that is
/// named by an operand which the command or the form needs.
#[must_use]
pub fn found(command: &Command, reply: &Reply) -> Option<ObjectKind> {
    let is_there = |option: &&Opt| command.needs(option) || reply.with.contains(&option.name);
    let objects = command.options.iter().filter(is_there);
    objects.filter_map(|option| option.of?.object()).next_back()
}

/// The object whose facts a message tells.
#[must_use]
pub fn subject(command: &Command, reply: &Reply) -> Option<ObjectKind> {
    command.source.makes.or_else(|| found(command, reply))
}

/// Tells whether programs are told what the command is about where nothing is said.
#[must_use]
pub fn tells_about(command: &Command) -> bool {
    command.replies().iter().any(|reply| reply.kind() == ReplyKind::Silent && reply.about)
}

/// Tells whether anything is said of the command, to people or programs.
#[must_use]
pub fn speaks(command: &Command) -> bool {
    !command.source.says.is_empty() || tells_about(command)
}

/// The cases of a sentence.
#[must_use]
pub fn sentence(command: &Command, name: &str) -> Vec<Case> {
    command.source.says.get(name).map(crate::spec::Sentence::cases).unwrap_or_default()
}

/// The names of the placeholders of a sentence or pattern, in order.
#[must_use]
pub fn placeholders(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for part in text.split('{').skip(1) {
        let name = part.split_once('}').map_or(part, |(name, _)| name);
        let name = name.split_once(':').map_or(name, |(name, _)| name);
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

/// The facts of a message that the sentences of this name have, beside the keys of the answer: arguments and
/// what is known of the object, under the keys that programs see.
#[must_use]
pub fn named_facts(command: &Command, said: &str) -> Vec<String> {
    let mut facts = Vec::new();
    for case in sentence(command, said) {
        for name in placeholders(&case.text) {
            let name = name.to_snake_case();
            if !facts.contains(&name) {
                facts.push(name);
            }
        }
    }
    facts
}

/// Tells whether the value of a key is an object or a list or map of objects.
#[must_use]
pub fn is_nested(key: &Key) -> bool {
    matches!(key.kind, KeyType::Object | KeyType::List | KeyType::Map) && !key.keys.is_empty()
}

/// Tells whether the user may choose among the keys of a form: those of lists, fields and values.
#[must_use]
pub fn is_choosable(reply: &Reply) -> bool {
    use ReplyKind::{Fields, Lines, Params, Stats, Stream, Table, Value};
    let kind = matches!(reply.kind(), Fields | Lines | Params | Stats | Stream | Table | Value);
    let ends = reply.uses.as_deref() == Some("event-end");
    kind && !ends && !reply.keys.iter().any(|key| key.confidential)
}

/// The keys that tell programs, beside its own, what the object is that a form is about.
#[must_use]
pub fn about_keys(command: &Command, reply: &Reply) -> Vec<&'static str> {
    let kind = subject(command, reply).filter(|_| reply.about);
    let facts = kind.iter().flat_map(|kind| kind.facts()).map(|fact| fact.key);
    kind.iter().map(|_| "kind").chain(facts).collect()
}
