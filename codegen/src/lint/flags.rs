//! Lints on the constants of libvirt that options and choices stand for.

use super::scope::{Fault, Scope, Scoped};
use crate::spec::{Choice, Flag};

/// A constant that is none of libvirt's, or a word of flags whose name makes no method.
pub(super) fn names(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (path, option) in &command.options {
            faults.extend(misnamed(command, &format!("{path}.flag"), &option.flag));
            let signed = option.signed.as_ref();
            faults.extend(signed.and_then(|signed| {
                misnamed(command, &format!("{path}.signed.flag"), &signed.flag)
            }));
            for choice in &option.choices {
                let constants = choice.flag.constants().map(|(_, constant)| constant);
                let wrong =
                    constants.chain(choice.constant.as_deref()).find(|name| !is_constant(name));
                let text =
                    wrong.map(|name| format!("`{name}`, for `{}`, {NOT_A_NAME}", choice.word));
                faults.extend(text.map(|text| command.fault(&format!("{path}.choices"), text)));
            }
        }
        for (index, rule) in command.source.flags.iter().enumerate() {
            faults.extend(misnamed(command, &format!("flags[{index}].flag"), &rule.flag));
        }
    }
    faults
}

const NOT_A_NAME: &str = "is no constant of libvirt; their names begin with `VIR_`";

fn misnamed(command: &Scoped<'_>, path: &str, flag: &Flag) -> Option<Fault> {
    let text = flag.constants().find_map(|(word, constant)| {
        if !is_constant(constant) {
            return Some(format!("`{constant}` {NOT_A_NAME}"));
        }
        let kebab = word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        (!kebab).then(|| format!("`{word}` is no name for a word of flags; write it in kebab case"))
    });
    text.map(|text| command.fault(path, text))
}

fn is_constant(name: &str) -> bool {
    let tail = name.strip_prefix("VIR_").unwrap_or_default();
    let letters = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    !tail.is_empty() && tail.chars().all(letters)
}

/// A rule that names an option which the command does not have, or that brings nothing.
pub(super) fn rules(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (index, rule) in command.source.flags.iter().enumerate() {
            if rule.flag.is_none() {
                let text = "the rule brings no flag".to_owned();
                faults.push(command.fault(&format!("flags[{index}].flag"), text));
            }
            for (key, names) in [("with", &rule.with), ("unless", &rule.unless)] {
                for (at, name) in
                    names.iter().enumerate().filter(|(_, n)| command.option(n).is_none())
                {
                    let path = format!("flags[{index}].{key}[{at}]");
                    faults.push(command.fault(&path, command.no_option(name)));
                }
            }
        }
    }
    faults
}

/// Choices of which some stand for a constant and others do not, or one that stands for a flag
/// and a number at once.
pub(super) fn choices(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, _, option| {
            let numbered = |choice: &&Choice| choice.constant.is_some();
            let without = option.choices.iter().find(|choice| choice.constant.is_none());
            if let Some(both) = option.choices.iter().find(|c| numbered(c) && !c.flag.is_none()) {
                return Some(format!(
                    "`{}` has both `flag` and `constant`; a number is no flag",
                    both.word
                ));
            }
            let some = option.choices.iter().any(|choice| numbered(&choice));
            let without = without.filter(|_| some)?;
            Some(format!("`{}` has no `constant`, and others have one", without.word))
        },
        "choices",
    )
}
