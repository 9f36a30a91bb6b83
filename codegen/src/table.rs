//! Builds the runtime's table of a command from the model, without compiling anything.
//!
//! The generator parses examples and writes synopses with the very functions of the runtime,
//! which take tables that live for ever. So a table is leaked: the generator runs once and ends.

use crate::emit::relations;
use crate::leaked::{text, texts};
use crate::model::{Command, Opt};
use crate::spec;
use virsh_args::values::{FieldCheck, FieldDef, RecordDef};
use virsh_args::{Bounds, CommandDef, Lists, OldSpelling, OptionDef, Signed, ValueType};

/// Builds the table.
#[must_use]
pub fn leak(command: &Command) -> &'static CommandDef {
    let source = &command.source;
    let definition = CommandDef {
        name: text(&source.name),
        group: text(&command.group),
        old_names: texts(&source.old_names),
        summary: text(&source.summary),
        description: text(&crate::markup::plain(&source.description)),
        options: command.options.iter().map(option).collect::<Vec<_>>().leak(),
        checks: command.checks.clone().leak(),
        answers: !command.replies().is_empty(),
        keys: keys(command),
        rules: rules(command),
        examples: examples(command),
        connects: source.connects,
        hidden: source.hidden,
        lenient: source.lenient,
        destructive: occasion(&source.destructive),
        attended: if command.is_stream() { Some(&[]) } else { occasion(&source.attended) },
        writes: texts(source.writes.iter()),
        lists: source.lists.as_ref().map(|lists| Lists {
            of: lists.of,
            with: texts(lists.with.iter()),
            states: texts(&command.states),
        }),
    };
    Box::leak(Box::new(definition))
}

fn occasion(occasion: &spec::Occasion) -> Option<&'static [&'static str]> {
    occasion.options().map(|names| texts(names.iter()))
}

fn option(option: &Opt) -> OptionDef {
    let old = option
        .old
        .iter()
        .map(|old| OldSpelling { name: text(&old.name), value: old.value.as_deref().map(text) });
    OptionDef {
        name: text(&option.name),
        value: option.kind,
        words: texts(option.choices.iter().map(|choice| &choice.word)),
        newer: newer(option),
        record: record(option.record.as_ref()),
        unit: option.unit.bytes(),
        largest: largest(option),
        of: option.of,
        by: option.by.clone().leak(),
        within: option.within.as_deref().map(text),
        current: option.current.as_deref().map(text),
        number: option.number,
        required: option.required,
        repeated: option.repeated,
        named_only: option.named_only,
        operand: option.operand,
        beyond: option.beyond,
        without: text(&option.without.as_deref().map(crate::markup::plain).unwrap_or_default()),
        fills_after: option.fills_after.as_deref().map(text),
        since: option.since.as_deref().filter(|_| asks(option)).map(text),
        suggests: texts(&option.suggests),
        empty: option.empty,
        secret: option.secret,
        help: text(&crate::markup::plain(&option.help)),
        old: old.collect::<Vec<_>>().leak(),
        invalid: option.invalid.as_deref().map(text),
        offers: option.offers,
        bounds: bounds(option),
        signed: option
            .signed
            .as_ref()
            .map(|signed| Signed { with: text(&signed.with), error: text(&signed.error) }),
        negative: option.negative,
        none: option.none,
        exact: option.exact,
        spellings: spellings(option),
        prefixes: texts(&option.prefixes),
        any_case: option.any_case,
        numbers: option.numbers,
    }
}

/// Tells whether an option is a flag or a parameter of libvirt, which an older one refuses.
fn asks(option: &Opt) -> bool {
    !option.flag.is_none() || option.param.is_some()
}

/// The choices that say since when there are they.
fn newer(option: &Opt) -> &'static [(&'static str, &'static str)] {
    let newer = option.choices.iter().filter_map(|choice| {
        let since = choice.since.as_deref()?;
        Some((text(&choice.word), text(since)))
    });
    newer.collect::<Vec<_>>().leak()
}

/// A record; one without fields where the spec describes none.
fn record(record: Option<&spec::Record>) -> &'static RecordDef {
    let Some(record) = record else { return &RecordDef::NONE };
    let field = |field: &spec::Field| FieldDef {
        name: text(&field.name),
        value: field.kind,
        required: field.required,
        max: field.max.unwrap_or(u64::MAX),
        by: field.by,
        starts: text(&field.starts),
        words: texts(&field.words),
        unknown: field.unknown.as_deref().map(text),
    };
    let fields: Vec<FieldDef> = record.fields.iter().map(field).collect();
    let checks = record.checks.iter().map(|check| FieldCheck {
        at_least_one: texts(&check.at_least_one),
        none_of: texts(&check.none_of),
        beside: texts(&check.beside),
        error: text(&check.error),
    });
    let checks: Vec<FieldCheck> = checks.collect();
    Box::leak(Box::new(RecordDef {
        separator: record.separator,
        doubled: record.doubled,
        kinds: texts(&record.kinds),
        repeats: record.repeats,
        fields: fields.leak(),
        surplus: record.surplus.as_deref().map(text),
        out_of_range: record.out_of_range.as_deref().map(text),
        checks: checks.leak(),
    }))
}

/// The largest size.
fn largest(option: &Opt) -> u64 {
    option.max.filter(|_| option.kind == ValueType::Size).unwrap_or(u64::MAX)
}

/// The bounds of a number; a size has its largest value beside its unit.
fn bounds(option: &Opt) -> Option<Bounds> {
    let error = option.out_of_range.as_deref().map(text)?;
    let (min, max) = (option.min.unwrap_or(i64::MIN), option.max.unwrap_or(u64::MAX));
    Some(Bounds { min, max, error })
}

/// Further spellings of choices, with the words for which they stand.
fn spellings(option: &Opt) -> &'static [(&'static str, &'static str)] {
    let pairs = option
        .choices
        .iter()
        .flat_map(|choice| choice.also.iter().map(|spelling| (text(spelling), text(&choice.word))));
    pairs.collect::<Vec<_>>().leak()
}

/// The keys of all forms of the answer, each once.
fn keys(command: &Command) -> &'static [&'static str] {
    let mut keys: Vec<&'static str> = Vec::new();
    for key in command.replies().iter().flat_map(|reply| &reply.keys) {
        if !keys.contains(&key.key.as_str()) {
            keys.push(text(&key.key));
        }
    }
    keys.leak()
}

/// What options exclude and need, as the manual says it.
fn rules(command: &Command) -> &'static [&'static str] {
    let rules = relations::in_words(&command.source.checks);
    rules.iter().map(|spans| text(&crate::markup::plain_spans(spans))).collect::<Vec<_>>().leak()
}

/// The examples: what is run, and what that does.
fn examples(command: &Command) -> &'static [(&'static str, &'static str)] {
    let examples = command.examples().iter();
    let examples =
        examples.map(|example| (text(&example.run), text(&crate::markup::plain(&example.does))));
    examples.collect::<Vec<_>>().leak()
}
