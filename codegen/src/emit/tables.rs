//! What the generator knows and a section of a page tells: types, objects, words, commands of a kind.

use crate::emit::answer_schema::type_word;
use crate::emit::sheet::{Sheet, joined, listed, literal, plain, sentence, spans, word};
use crate::emit::words::named;
use crate::markup::Span;
use crate::model::{Command, Listed, Model};
use crate::spec::{Key, KeyType, Reply, ReplyKind, Table};
use std::collections::BTreeSet;
use virsh_args::ObjectKind;

/// The types of keys in the order in which they are told.
const TYPES: [KeyType; 15] = [
    KeyType::String,
    KeyType::Word,
    KeyType::Boolean,
    KeyType::Count,
    KeyType::Integer,
    KeyType::Number,
    KeyType::Bytes,
    KeyType::Nanoseconds,
    KeyType::Time,
    KeyType::Epoch,
    KeyType::List,
    KeyType::Object,
    KeyType::Map,
    KeyType::Params,
    KeyType::Json,
];

const OBJECTS: [ObjectKind; 12] = [
    ObjectKind::Domain,
    ObjectKind::Network,
    ObjectKind::NetworkPort,
    ObjectKind::Pool,
    ObjectKind::Volume,
    ObjectKind::Secret,
    ObjectKind::Nwfilter,
    ObjectKind::NwfilterBinding,
    ObjectKind::Interface,
    ObjectKind::NodeDevice,
    ObjectKind::Snapshot,
    ObjectKind::Checkpoint,
];

/// Writes a table.
pub(super) fn write(sheet: &mut dyn Sheet, model: &Model, table: Table) {
    match table {
        Table::Types => {
            for kind in TYPES {
                sheet.item(&[literal(type_word(kind))], &sentence(type_means(kind)));
            }
        }
        Table::Objects => {
            for kind in OBJECTS {
                sheet.item(&[literal(kind.word())], &facts(kind));
            }
        }
        Table::Words => words(sheet, model),
        Table::ExitStatuses => {
            for status in &model.program.exit_statuses {
                sheet.item(&[literal(&status.name)], &spans(status.text.trim_end()));
            }
        }
        Table::OtherWords => {
            for other in &model.program.other_words {
                let words = other.words.iter().map(|word| Span::Literal(word.clone()));
                sheet.item(&joined(words, "or"), &sentence(&other.means));
            }
        }
        Table::Streams => commands(sheet, model, &|reply| reply.kind() == ReplyKind::Stream, false),
        Table::Silent => {
            commands(sheet, model, &|reply| reply.kind() == ReplyKind::Silent && !reply.about, true)
        }
    }
}

/// What a value of a type is in JSON.
fn type_means(kind: KeyType) -> &'static str {
    match kind {
        KeyType::Word => "a text, one of the words that the command's entry lists",
        KeyType::String => "a text",
        KeyType::Integer => "a number without a fraction, with a sign",
        KeyType::Count => "a number without a fraction that is never negative",
        KeyType::Number => "a number, which may have a fraction",
        KeyType::Boolean => "`true` or `false`",
        KeyType::Bytes => "a number of bytes, whatever unit the text shows",
        KeyType::Nanoseconds => "a number of nanoseconds, a time span",
        KeyType::Time => {
            "a text, a point in time as in RFC 3339, such as `2026-11-26T09:30:00.123456789Z`"
        }
        KeyType::Epoch => "a number of seconds since 1970 (UTC), a point in time",
        KeyType::List => "an array",
        KeyType::Object => "an object with the keys that are listed",
        KeyType::Map => "an object whose keys are names, all with values of one type",
        KeyType::Params => {
            "an object whose keys are libvirt's own names, with texts, numbers and truths; each command's entry \
             says what is known of them"
        }
        KeyType::Json => "any value of JSON, as somebody else wrote it",
    }
}

/// The keys that tell of an object.
fn facts(kind: ObjectKind) -> Vec<Span> {
    let facts = kind.facts().iter().map(|fact| match fact.nullable {
        true => vec![literal(fact.key), plain(" or null")],
        false => vec![literal(fact.key)],
    });
    [listed(facts), vec![plain(".")]].concat()
}

/// The words of errors, which every command may answer with: those of `kind` and `id`.
const ERRORS: [&str; 2] = ["error-kind", "error-code"];

/// The lists of words that a key of any answer may be.
fn words(sheet: &mut dyn Sheet, model: &Model) {
    let mut used = BTreeSet::from(ERRORS);
    let forms = model.shown().flat_map(Command::replies);
    forms.for_each(|reply| collect(&reply.keys, &mut used));
    for (about, words) in used.into_iter().filter_map(|name| named(model, name)) {
        sheet.item(&[plain(about)], &joined_words(&words));
    }
}

fn collect<'a>(keys: &'a [Key], used: &mut BTreeSet<&'a str>) {
    for key in keys {
        used.extend(key.words.as_deref());
        collect(&key.keys, used);
    }
}

fn joined_words(words: &[Listed]) -> Vec<Span> {
    let words = words.iter().map(|it| word(&it.word, it.means.as_deref(), None));
    [listed(words), vec![plain(".")]].concat()
}

/// The commands whose forms of an answer are of some kinds.
fn commands(sheet: &mut dyn Sheet, model: &Model, wanted: &dyn Fn(&Reply) -> bool, all: bool) {
    let fits = |command: &&Command| {
        let replies = command.replies();
        if all { replies.iter().all(wanted) } else { replies.iter().any(wanted) }
    };
    let names = model.shown().filter(fits);
    let names: Vec<Span> = names.map(|command| Span::Cmd(command.name().to_owned())).collect();
    sheet.paragraph(&[joined(names, "and"), vec![plain(".")]].concat());
}
