//! Builds the runtime's table of a command from the model, without compiling anything.
//!
//! The generator parses examples and writes synopses with the very functions of the runtime,
//! which take tables that live for ever. So a table is leaked: the generator runs once and ends.

use crate::emit::relations;
use crate::leaked::{text, texts};
use crate::model::{Command, Opt};
use crate::spec;
use virsh_args::values::{FieldCheck, FieldDef, RecordDef};
use virsh_args::{Bounds, CommandDef, Detail, Lists, OldSpelling, OptionDef, Signed, ValueType};

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
        attended: occasion(&command.attended()),
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
    OptionDef {
        name: text(&option.name),
        value: option.kind,
        of: option.of,
        number: option.number,
        required: option.required,
        repeated: option.repeated,
        named_only: option.named_only,
        operand: option.operand,
        beyond: option.beyond,
        empty: option.empty,
        secret: option.secret,
        offers: option.offers,
        help: text(&crate::markup::plain(&option.help)),
        details: [values(option), rest(option)].concat().leak(),
    }
}

/// What the value of an option may be, where that is more than its type.
fn values(option: &Opt) -> Vec<Detail> {
    let some = |text: &Option<String>| text.as_deref().map(crate::leaked::text);
    let signed = option.signed.as_ref();
    let signed =
        signed.map(|signed| Signed { with: text(&signed.with), error: text(&signed.error) });
    let said = [
        list(texts(option.choices.iter().map(|choice| &choice.word))).map(Detail::Words),
        list(newer(option)).map(Detail::Newer),
        option.record.as_ref().map(|it| Detail::Record(record(it))),
        Some(option.unit.bytes()).filter(|unit| *unit != 1).map(Detail::Unit),
        largest(option).map(Detail::Largest),
        list(texts(&option.suggests)).map(Detail::Suggests),
        option.commas.map(Detail::Commas),
        some(&option.invalid).map(Detail::Invalid),
        bounds(option).map(|bounds| Detail::Bounds(Box::leak(Box::new(bounds)))),
        signed.map(|signed| Detail::Signed(Box::leak(Box::new(signed)))),
        option.negative.map(Detail::Negative),
        option.none.map(Detail::None),
        option.exact.then_some(Detail::Exact(true)),
        list(spellings(option)).map(Detail::Spellings),
        list(texts(&option.prefixes)).map(Detail::Prefixes),
        option.any_case.then_some(Detail::AnyCase(true)),
        option.has_numbers().then_some(Detail::Numbers(option.numbers)),
    ];
    said.into_iter().flatten().collect()
}

/// The rest of what only some options say.
fn rest(option: &Opt) -> Vec<Detail> {
    let some = |text: &Option<String>| text.as_deref().map(crate::leaked::text);
    let old =
        option.old.iter().map(|old| OldSpelling { name: text(&old.name), value: some(&old.value) });
    let old: Vec<OldSpelling> = old.collect();
    let without = option.without.as_deref().map(crate::markup::plain).unwrap_or_default();
    let since = some(&option.since).filter(|_| asks(option));
    let said = [
        list(&*option.by.clone().leak()).map(Detail::By),
        some(&option.within).map(Detail::Within),
        some(&option.current).map(Detail::Current),
        (!without.is_empty()).then(|| Detail::Without(text(&without))),
        some(&option.fills_after).map(Detail::FillsAfter),
        since.map(Detail::Since),
        list(&*old.leak()).map(Detail::Old),
    ];
    said.into_iter().flatten().collect()
}

/// A list, unless it is empty.
fn list<T>(list: &'static [T]) -> Option<&'static [T]> {
    Some(list).filter(|list| !list.is_empty())
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

/// A record.
fn record(record: &spec::Record) -> &'static RecordDef {
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

/// The largest size, if there is one.
fn largest(option: &Opt) -> Option<u64> {
    option.max.filter(|max| option.kind == ValueType::Size && *max != u64::MAX)
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
