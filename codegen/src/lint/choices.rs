//! Lints on the words that an option's value is one of.

use super::scope::{Fault, Scope};
use crate::model;
use crate::spec::{CommandOption, ValueType};

/// Choices where the type has none, none where it needs them, or words that are not distinct.
pub(super) fn choices(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let needed = matches!(option.kind, Some(ValueType::Choice | ValueType::ChoiceList));
            let kind = option.kind.map(crate::value_type::name).unwrap_or_default();
            let open = matches!(option.kind, Some(ValueType::Text | ValueType::List));
            let suits = open && option.of.is_none();
            if !option.suggests.is_empty() && !suits {
                return Some(format!(
                    "`{name}` suggests words; only a text or a list without `of` may"
                ));
            }
            match (needed, option.choices.is_empty()) {
                (true, true) if option.words.is_some() => None,
                (true, true) => Some(format!("`{name}` is of type `{kind}` and has no choices")),
                (false, false) => Some(format!(
                    "`{name}` is of type `{kind}`; only `choice` and `choice-list` have choices"
                )),
                _ => indistinct(option),
            }
        },
        "choices",
    )
}

/// A text that is a list and does not say of what, or a list of another type that does.
pub(super) fn commas(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let kind = option.kind.map(crate::value_type::name).unwrap_or_default();
            let text = option.kind == Some(ValueType::Text);
            let value = option.value.as_deref().unwrap_or_default();
            let listed = value.ends_with(",...") || value.ends_with("[,...]");
            match option.commas {
                Some(_) if !text => Some(format!(
                    "`{name}` is of type `{kind}`; only a text says what stands between its commas"
                )),
                None if text && listed => Some(format!(
                    "`{name}` shows `{value}`, which is a list; say `words`, `numbers` or `pairs`"
                )),
                _ => None,
            }
        },
        "commas",
    )
}

/// Names a choice that has no name in Rust, or the same one as another choice.
fn indistinct(option: &CommandOption) -> Option<String> {
    let words: Vec<&str> = option.choices.iter().map(|choice| choice.word.as_str()).collect();
    let names: Vec<String> = words.iter().map(|word| model::variant_name(word)).collect();
    let wrong = |at: usize| names[at].is_empty() || names[..at].contains(&names[at]);
    let at = (0..words.len()).find(|at| wrong(*at))?;
    Some(if names[at].is_empty() {
        format!("`{}` has neither a letter nor a digit, and so no name in Rust", words[at])
    } else {
        format!("`{}` is listed twice, or differs from another choice by signs only", words[at])
    })
}
