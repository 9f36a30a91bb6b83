//! Lints on what an option says of its values: bounds, defaults, spellings.

use super::scope::{Fault, Scope, Scoped, quoted};
use crate::spec::{CommandOption, DefaultValue, Numbers, Record, Unit, ValueType};
use crate::value_type;
use virsh_args::values::{FieldBy, FieldType};

/// Bounds without an error or the other way round, bounds of what is no number, or a size that
/// may be negative with a flag that the command does not have.
pub(super) fn bounds(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(unbounded, "")
}

fn unbounded(command: &Scoped<'_>, name: &str, option: &CommandOption) -> Option<String> {
    let kind = option.kind?;
    let number = is_integer(kind);
    let bounded = option.min.is_some() || (option.max.is_some() && number);
    if let Some(signed) = &option.signed {
        if kind != ValueType::Size {
            return Some(format!("`{name}` is no size; only a size has `signed`"));
        }
        if command.option(&signed.with).is_none_or(|with| with.kind != Some(ValueType::Flag)) {
            return Some(format!(
                "`signed` names `{}`, which is no flag of the command",
                signed.with
            ));
        }
    }
    if option.negative.is_some() && (kind != ValueType::Size || option.signed.is_some()) {
        return Some(format!("`{name}` has `negative`, which only a size without `signed` has"));
    }
    if option.none.is_some() && !number {
        return Some(format!("`{name}` has `none`, which only whole numbers have"));
    }
    if option.exact
        && (kind != ValueType::Size
            || option.unit != Some(Unit::Kibibytes)
            || option.signed.is_some())
    {
        return Some(format!("`{name}` is `exact`, which only a size in KiB without `signed` is"));
    }
    if bounded && !number {
        return Some(format!(
            "`{name}` is of type `{}`; only whole numbers have `min`",
            value_type::name(kind)
        ));
    }
    match (bounded, option.out_of_range.is_some()) {
        (true, false) => {
            Some(format!("`{name}` has bounds; say in `out-of-range` what happens beyond them"))
        }
        (false, true) => Some(format!("`{name}` has `out-of-range` and neither `min` nor `max`")),
        _ if option
            .min
            .is_some_and(|min| option.max.is_some_and(|max| i128::from(min) > i128::from(max))) =>
        {
            Some(format!("`{name}` has a `min` above its `max`"))
        }
        _ => None,
    }
}

fn is_integer(kind: ValueType) -> bool {
    matches!(
        kind,
        ValueType::Int
            | ValueType::Uint
            | ValueType::Long
            | ValueType::Ulong
            | ValueType::UlongWrapping
            | ValueType::Seconds
    )
}

/// A default that is no value of the option, or one of an option that may be given several times
/// or brings a flag when it is given.
pub(super) fn defaults(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let (default, kind) = (option.default.as_ref()?, option.kind?);
            if option.repeated || !option.flag.is_none() {
                return Some(format!("`{name}` is always there with a default; it can neither be repeated nor bring a flag"));
            }
            let words = || option.choices.iter().map(|choice| choice.word.as_str());
            let fits = match default {
                DefaultValue::Number(number) => {
                    let high = option.max.unwrap_or(u64::MAX);
                    let low = option.min.unwrap_or(if kind == ValueType::Int || kind == ValueType::Long { i64::MIN } else { 0 });
                    let number = i128::from(*number);
                    (is_integer(kind) || kind == ValueType::Size) && (i128::from(low)..=i128::from(high)).contains(&number)
                }
                DefaultValue::Text(word) if kind == ValueType::Choice => words().any(|known| known == word),
                DefaultValue::Text(_) => kind == ValueType::Text,
            };
            (!fits).then(|| match kind {
                ValueType::Choice => format!("`{default}` is none of the choices {}", quoted(words())),
                _ => format!("`{default}` is no value of the type `{}`; prose belongs in `without`", value_type::name(kind)),
            })
        },
        "default",
    )
}

/// What only choices have of what is none, or a further spelling that is a choice itself or that
/// two choices share.
pub(super) fn spellings(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            if option.choices.is_empty() && (option.any_case || !option.prefixes.is_empty()) {
                return Some(format!("`{name}` has no choices for `any-case` or `prefixes`"));
            }
            let single = option.kind == Some(ValueType::Choice) && !option.repeated;
            if option.numbers != Numbers::None && !single {
                return Some(format!("`{name}` has `numbers`, which only a choice has"));
            }
            let fold =
                |word: &str| if option.any_case { word.to_lowercase() } else { word.to_owned() };
            let behind = |word: &str| {
                let behind = option.prefixes.iter().map(|prefix| format!("{prefix}{word}"));
                behind.collect::<Vec<_>>()
            };
            let mut known: Vec<String> =
                option.choices.iter().map(|choice| fold(&choice.word)).collect();
            for choice in &option.choices {
                for spelling in choice.also.iter().cloned().chain(behind(&choice.word)) {
                    let spelling = fold(&spelling);
                    if known.contains(&spelling) {
                        return Some(format!(
                            "`{spelling}`, for `{}`, is taken by another choice or spelling",
                            choice.word
                        ));
                    }
                    known.push(spelling);
                }
            }
            None
        },
        "choices",
    )
}

/// A record without fields, fields of what is no record, fields with one name, or one that the
/// record needs behind one that may be left out.
pub(super) fn records(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let record = match (&option.record, option.kind) {
                (None, Some(ValueType::Record)) => {
                    return Some(format!("`{name}` is a record; describe its fields in `record`"));
                }
                (Some(_), kind) if kind != Some(ValueType::Record) => {
                    return Some(format!("`{name}` has `record` and is not of the type `record`"));
                }
                (record, _) => record.as_ref()?,
            };
            let fields = &record.fields;
            let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
            if names.is_empty() {
                return Some(format!("the record of `{name}` has no fields"));
            }
            if let Some(at) = (1..names.len()).find(|at| names[..*at].contains(&names[*at])) {
                return Some(format!("the field `{}` of `{name}` stands twice", names[at]));
            }
            if record.repeats && fields.iter().any(|field| field.by != FieldBy::Place) {
                return Some(format!(
                    "the record of `{name}` repeats; all its fields need a place"
                ));
            }
            if let Some(fault) = together(name, record) {
                return Some(fault);
            }
            let mut placed = fields.iter().filter(|field| field.by != FieldBy::Key);
            let late =
                placed.by_ref().skip_while(|field| field.required).find(|field| field.required);
            late.map(|field| {
                format!(
                    "the field `{}` of `{name}` is required and stands behind one that is not",
                    field.name
                )
            })
        },
        "record",
    )
}

/// Rules about fields that are not there, that want nothing, or that are about what is no number.
fn together(name: &str, record: &Record) -> Option<String> {
    let bounded = record.fields.iter().find(|field| field.max.is_some());
    match (bounded, &record.out_of_range) {
        (Some(field), None) => {
            return Some(format!(
                "the field `{}` of `{name}` has `max`; say in `out-of-range` what is wrong",
                field.name
            ));
        }
        (None, Some(_)) => {
            return Some(format!("no field of `{name}` has `max`, and `out-of-range` is said"));
        }
        _ => {}
    }
    if let Some(field) = bounded.filter(|field| field.kind == FieldType::Text) {
        return Some(format!("the field `{}` of `{name}` is no number and has `max`", field.name));
    }
    record.checks.iter().find_map(|check| {
        if check.at_least_one.is_empty() == check.none_of.is_empty() {
            return Some(format!("a check of `{name}` wants either `at-least-one` or `none-of`"));
        }
        let named = check.at_least_one.iter().chain(&check.none_of).chain(&check.beside);
        let mut names = named.filter(|named| record.fields.iter().all(|f| f.name != **named));
        names.next().map(|named| {
            format!("a check of `{name}` is about the field `{named}`, which it lacks")
        })
    })
}
