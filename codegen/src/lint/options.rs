//! Lints on options: what their keys may say together.

use super::scope::{Fault, Scope, meant, quoted};
use crate::spec::{CommandOption, Empty, ValueType};
use crate::{meaning, model};

/// `use:` of something that `spec/common/` does not have.
pub(super) fn unknown_use(scope: &Scope<'_>) -> Vec<Fault> {
    let common = &scope.sources.common;
    let known = common.options.keys().chain(common.sets.keys()).map(String::as_str);
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (index, option) in command.source.options.iter().enumerate() {
            let name = option.uses.as_deref().unwrap_or_default();
            let is_set = common.sets.contains_key(name);
            if !is_set && model::expand(option, scope.sources).is_err() {
                let text = format!(
                    "`{name}` has no shared option or set; {}",
                    meant(name, "known:", known.clone())
                );
                faults.push(command.fault(&format!("options[{index}].use"), text));
            }
        }
    }
    faults
}

/// An option without a name or a type, its own or a shared one's.
pub(super) fn incomplete(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| match (&option.name, option.kind) {
            (None, _) => Some("the option has neither `use` nor `name`".to_owned()),
            (_, None) => Some(format!("the option `{name}` has neither `use` nor `type`")),
            _ => None,
        },
        "",
    )
}

/// A required option that plain words reach only through an optional one.
pub(super) fn required_after_optional(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |command, name, option| {
            let mut before = command
                .options
                .iter()
                .map(|(_, other)| other)
                .take_while(|other| other.name != option.name);
            let optional = before.find(|other| takes_plain_words(other) && !is_required(other))?;
            let other = optional.name.as_deref().unwrap_or_default();
            (takes_plain_words(option) && is_required(option)).then(|| {
                format!("`{name}` is required and comes after `{other}`, which is optional; place it before, or make that one named-only")
            })
        },
        "required",
    )
}

/// A repeated option that leaves no plain words for those after it.
pub(super) fn repeated_not_last(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |command, name, option| {
            let mut after = command
                .options
                .iter()
                .map(|(_, other)| other)
                .skip_while(|other| other.name != option.name)
                .skip(1);
            let starved = after.find(|other| takes_plain_words(other))?;
            let other = starved.name.as_deref().unwrap_or_default();
            (option.repeated && takes_plain_words(option)).then(|| {
                format!("`{name}` takes all plain words, none is left for `{other}` after it")
            })
        },
        "repeated",
    )
}

/// A unit or a largest value where the type has none, or a size that leaves its unit open.
pub(super) fn unit(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let kind = option.kind.map(crate::value_type::name).unwrap_or_default();
            let scaled = option.kind == Some(ValueType::Size);
            let given = option.unit.is_some();
            if option.kind == Some(ValueType::Size) && option.unit.is_none() {
                Some(format!("`{name}` is of type `{kind}` and needs a unit: `bytes` or `KiB`"))
            } else if given && !scaled {
                Some(format!("`{name}` is of type `{kind}`; only `size` has a unit"))
            } else {
                None
            }
        },
        "unit",
    )
}

/// A default of an option that must be given.
pub(super) fn default_of_required(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let default = option.default.as_ref()?;
            is_required(option)
                .then(|| format!("`{name}` is required; its default `{default}` never applies"))
        },
        "default",
    )
}

/// A shared option that a command spells out instead of using it.
pub(super) fn shared_spelled_out(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (index, option) in command.source.options.iter().enumerate() {
            let shared = scope.sources.common.options.iter().find(|(key, shared)| {
                let name = shared.name.as_ref().unwrap_or(key);
                option.uses.is_none()
                    && option.name.as_ref() == Some(name)
                    && option.kind == shared.kind
                    && option.help == shared.help
            });
            if let Some((key, _)) = shared {
                let text = format!("this is the shared option `{key}`; write `use: {key}`");
                faults.push(command.fault(&format!("options[{index}]"), text));
            }
        }
    }
    faults
}

/// A flag with keys that speak of a value.
pub(super) fn flag_with_value_keys(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let keys = [
                ("required", is_required(option)),
                ("repeated", option.repeated),
                ("named-only", option.named_only),
                ("operand", option.operand),
                ("habit", option.habit),
                ("fills-after", option.fills_after.is_some()),
                ("value", option.value.is_some()),
                ("empty", option.empty != Empty::Refused),
                ("number", option.number.is_some()),
                ("of", option.of.is_some()),
                ("by", !option.by.is_empty()),
                ("offers", option.offers.is_some()),
                ("invalid", option.invalid.is_some()),
            ];
            let wrong: Vec<&str> =
                keys.iter().filter(|(_, given)| *given).map(|(key, _)| *key).collect();
            (option.kind == Some(ValueType::Flag) && !wrong.is_empty()).then(|| {
                format!("`{name}` is a flag, which has no value; remove {}", quoted(wrong))
            })
        },
        "",
    )
}

/// Ways to name something that has none, or not these.
pub(super) fn meaning(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let Some(of) = option.of else {
                return (!option.by.is_empty())
                    .then(|| format!("`{name}` says by what it names, but not `of` what"));
            };
            let known = meaning::ways(of);
            let wrong = option.by.iter().find(|by| !known.contains(by))?;
            let known = known.iter().map(|by| meaning::way(*by)).collect::<Vec<_>>();
            let known = quoted(known.iter().map(String::as_str));
            let (wrong, of) = (meaning::way(*wrong), meaning::name(of));
            Some(format!("`{name}` names a `{of}`, which has no `{wrong}`; it has {known}"))
        },
        "by",
    )
}

/// Something that is part of what no option names, or of the wrong kind of object.
pub(super) fn container(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |command, name, option| {
            let within = option.within.as_deref()?;
            let whole = option.of.and_then(meaning::whole);
            let Some(whole) = whole else {
                return Some(format!("`{name}` names nothing that is in something else"));
            };
            let container = command.option(within).and_then(|container| container.of);
            (container != Some(whole)).then(|| {
                let whole = meaning::name(whole);
                format!("`{name}` is in `{within}`, which is no option of a `{whole}`")
            })
        },
        "in",
    )
}

/// A flag for the current object that is no flag, or beside an option that names none.
pub(super) fn current(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |command, name, option| {
            let flag = option.current.as_deref()?;
            let is_found = option.of.and_then(meaning::whole).is_some() && !option.by.is_empty();
            if !is_found {
                return Some(format!("`{name}` names nothing that is current in something else"));
            }
            let kind = command.option(flag).and_then(|flag| flag.kind);
            (kind != Some(ValueType::Flag)).then(|| format!("`{flag}` is no flag of the command"))
        },
        "current",
    )
}

/// An operand that is one anyway or never, or a place among plain words that there is not.
pub(super) fn operands(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |command, name, option| {
            if option.kind == Some(ValueType::Flag) {
                return None;
            }
            let by_place = [
                ("operand", option.operand),
                ("habit", option.habit),
                ("fills-after", option.fills_after.is_some()),
            ];
            let mut said = by_place.iter().filter(|(_, said)| *said).map(|(key, _)| key);
            if let (Some(key), true) = (said.next(), option.named_only) {
                return Some(format!(
                    "plain words never fill `{name}`; remove `{key}` or `named-only`"
                ));
            }
            if option.operand && is_required(option) {
                return Some(format!(
                    "`{name}` is required, and so help shows it as a plain word anyway"
                ));
            }
            if option.habit && (option.operand || is_required(option)) {
                return Some(format!(
                    "help shows `{name}` as a plain word, which is more than a habit"
                ));
            }
            if option.beyond && !option.named_only {
                return Some(format!(
                    "`{name}` is this program's own, so no plain word may fill it; say `named-only`"
                ));
            }
            let after = option.fills_after.as_deref()?;
            let fits = command.option(after).is_some_and(|other| {
                takes_plain_words(other) && other.fills_after.is_none() && other.name != option.name
            });
            (!fits).then(|| {
                format!("`{after}` is no other option that plain words fill in its own place")
            })
        },
        "",
    )
}

fn is_required(option: &CommandOption) -> bool {
    option.required.unwrap_or_default()
}

fn takes_plain_words(option: &CommandOption) -> bool {
    option.kind != Some(ValueType::Flag) && !option.named_only
}
