//! Builds the runtime's table of a command from the model, without compiling anything.
//!
//! The generator parses examples and writes synopses with the very functions of the runtime,
//! which take tables that live for ever. So a table is leaked: the generator runs once and ends.

use crate::model::{Command, Opt};
use crate::spec::{self, Kind, Unit};
use virsh_args::values::{FieldDef, RecordDef};
use virsh_args::{Bounds, command as table};

/// Builds the table.
#[must_use]
pub fn leak(command: &Command) -> &'static table::CommandDef {
    let source = &command.source;
    let old_names: Vec<&'static str> = source.old_names.iter().map(|name| text(name)).collect();
    let definition = table::CommandDef {
        name: text(&source.name),
        group: text(&command.group),
        old_names: old_names.leak(),
        summary: text(&source.summary),
        description: text(&crate::markup::plain(&source.description)),
        options: command.options.iter().map(option).collect::<Vec<_>>().leak(),
        checks: command.checks.clone().leak(),
        answers: !command.replies().is_empty(),
        keys: keys(command),
        connects: source.connects,
        hidden: source.hidden,
        lenient: source.lenient,
        interactive: source.interactive,
    };
    Box::leak(Box::new(definition))
}

fn option(option: &Opt) -> table::OptionDef {
    let old = option.old.iter().map(|old| table::OldSpelling {
        name: text(&old.name),
        value: old.value.as_deref().map(text),
    });
    table::OptionDef {
        name: text(&option.name),
        value: value_type(option),
        of: option.of,
        by: option.by.clone().leak(),
        within: option.within.as_deref().map(text),
        current: option.current.as_deref().map(text),
        number: option.number,
        required: option.required,
        repeated: option.repeated,
        named_only: option.named_only,
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
            .map(|signed| table::Signed { with: text(&signed.with), error: text(&signed.error) }),
        negative: option.negative,
        none: option.none,
        exact: option.exact,
        spellings: spellings(option),
        any_case: option.any_case,
        numbers: option.numbers,
    }
}

/// A record; one without fields where the spec describes none, which a lint refuses.
fn record(record: Option<&spec::Record>) -> &'static RecordDef {
    let field = |field: &spec::Field| FieldDef {
        name: text(&field.name),
        value: field.kind,
        required: field.required,
        by: field.by,
        starts: text(&field.starts),
        words: texts(&field.words),
        unknown: field.unknown.as_deref().map(text),
    };
    let fields: Vec<FieldDef> = record.iter().flat_map(|r| r.fields.iter().map(field)).collect();
    Box::leak(Box::new(RecordDef {
        separator: record.map_or(',', |record| record.separator),
        doubled: record.is_some_and(|record| record.doubled),
        kinds: record.map_or(&[], |record| texts(&record.kinds)),
        repeats: record.is_some_and(|record| record.repeats),
        fields: fields.leak(),
        surplus: record.and_then(|record| record.surplus.as_deref()).map(text),
    }))
}

/// The bounds of a number; a size has its largest value in its type.
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

fn value_type(option: &Opt) -> table::ValueType {
    use table::ValueType;
    let words = || -> &'static [&'static str] {
        option.choices.iter().map(|choice| text(&choice.word)).collect::<Vec<_>>().leak()
    };
    match option.kind {
        Kind::Flag => ValueType::Flag,
        Kind::Text => ValueType::Text,
        Kind::XmlOrFile => ValueType::XmlOrFile,
        Kind::Verbatim => ValueType::Verbatim,
        Kind::Int => ValueType::Int,
        Kind::Uint => ValueType::Uint,
        Kind::Ulong => ValueType::Ulong,
        Kind::UlongWrapping => ValueType::UlongWrapping,
        Kind::Long => ValueType::Long,
        Kind::Size => {
            let unit = match option.unit {
                Unit::Bytes => 1,
                Unit::Kibibytes => 1024,
            };
            ValueType::Size { unit, max: option.max.unwrap_or(u64::MAX) }
        }
        Kind::Bandwidth => ValueType::Bandwidth,
        Kind::Seconds => ValueType::Seconds,
        Kind::Choice => ValueType::Choice(words()),
        Kind::ChoiceList => ValueType::ChoiceList(words()),
        Kind::List => ValueType::List,
        Kind::FdList => ValueType::FdList,
        Kind::CpuList => ValueType::CpuList,
        Kind::Record => ValueType::Record(record(option.record.as_ref())),
        Kind::File => ValueType::File,
        Kind::XmlFile => ValueType::XmlFile,
        Kind::Directory => ValueType::Directory,
        Kind::HostFile => ValueType::HostFile,
        Kind::HostDirectory => ValueType::HostDirectory,
        Kind::Xml => ValueType::Xml,
        Kind::Xpath => ValueType::Xpath,
        Kind::Uri => ValueType::Uri,
    }
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

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn texts(words: &[String]) -> &'static [&'static str] {
    words.iter().map(|word| text(word)).collect::<Vec<_>>().leak()
}
