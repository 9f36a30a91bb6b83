//! Lints on the steps in which a command line is judged.

use super::scope::{Fault, Scope, Scoped};
use crate::spec::{Check, CommandOption, ValueType};
use virsh_args::{Meaning, ObjectKind};

/// A check that names an option which the command does not have.
pub(super) fn absent_option(scope: &Scope<'_>) -> Vec<Fault> {
    each_name(scope, |command, _, name| {
        let name = without_value(name);
        command.option(name).is_none().then(|| command.no_option(name))
    })
}

/// A check that states nothing, half of something, or several things at once.
pub(super) fn shape(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (index, check) in command.source.checks.iter().enumerate() {
            if let Some(text) = misshapen(check) {
                faults.push(command.fault(&format!("checks[{index}]"), text.to_owned()));
            }
        }
    }
    faults
}

fn misshapen(check: &Check) -> Option<&'static str> {
    let kinds = [
        check.find.is_some(),
        check.later.is_some(),
        !check.read.is_empty(),
        !check.not_empty.is_empty(),
        check.unless.is_some(),
        check.with.is_some(),
        check.free.is_some(),
        !check.exclusive.is_empty(),
        check.option.is_some(),
        !check.at_least_one.is_empty(),
    ];
    let needs = [&check.requires, &check.requires_any].iter().filter(|l| !l.is_empty()).count();
    let conditions = [&check.beside, &check.without].iter().filter(|l| !l.is_empty()).count();
    let worded = kinds[7..].contains(&true) || check.free.is_some() || !check.read.is_empty();
    match kinds.iter().filter(|given| **given).count() {
        0 if needs > 0 => Some("`requires` and `requires-any` need `option` beside them"),
        0 => Some(
            "the check says nothing; give `find`, `later`, `read`, `not-empty`, `free`, `with`, `unless`, `exclusive`, `at-least-one`, or `option` with `requires` or `requires-any`",
        ),
        1 if check.exclusive.len() == 1 => Some("`exclusive` needs two options or more"),
        1 if conditions > usize::from(!check.exclusive.is_empty()) => {
            Some("only `exclusive` has `beside` or `without`, one of them")
        }
        1 if check.in_handler && (check.exclusive.is_empty() || conditions > 0) => {
            Some("only `exclusive` without conditions is judged `in-handler`")
        }
        1 if check.option.is_some() && needs == 0 => {
            Some("`option` needs one of `requires`, `requires-any` beside it")
        }
        1 if needs > usize::from(check.option.is_some()) => {
            Some("the check says several things at once; write one check for each")
        }
        1 if check.error.is_some() && !worded => {
            Some("only a relation, `free` and `read` have an `error`")
        }
        1 if check.free.is_some() != check.of.is_some()
            || (check.free.is_some() && check.error.is_none()) =>
        {
            Some("`free` needs `of` and `error` beside it, and nothing else has `of`")
        }
        1 if check.of.is_some_and(|of| !of.object().is_some_and(ObjectKind::has_name)) => {
            Some("`free` looks for names, by which alone nothing of this kind is found")
        }
        1 => None,
        _ => Some("the check says several things at once; write one check for each"),
    }
}

/// A step that the option cannot take: a look-up without ways, a flag that is read, a value in
/// the place of a flag.
pub(super) fn unfit_option(scope: &Scope<'_>) -> Vec<Fault> {
    each_name(scope, |command, path, name| {
        if let Some((name, value)) = name.split_once('=') {
            let option = command.option(name)?;
            let known = option.choices.iter().any(|choice| choice.word == value);
            let relates = [".option", ".exclusive[", ".requires", ".at-least-one["];
            return if !relates.iter().any(|kind| path.contains(kind)) {
                Some(format!("only a relation may say `{name}={value}`"))
            } else {
                (!known).then(|| format!("`{value}` is none of the words of `{name}`"))
            };
        }
        let option = command.option(name)?;
        let is_flag = option.kind == Some(ValueType::Flag);
        if path.ends_with(".find") && !is_found(option) {
            Some(format!("`{name}` names no object that can be found; it needs `of` and `by`"))
        } else if path.ends_with(".later") && !is_required_domain(option) {
            Some(format!("`{name}` names no domain, or may be left out; only such are found later"))
        } else if (path.contains(".read[") || path.contains(".not-empty[")) && is_flag {
            Some(format!("`{name}` is a flag, which has no value to read"))
        } else if path.ends_with(".free") && is_flag {
            Some(format!("`{name}` is a flag, which is no name"))
        } else if path.ends_with(".unless") && !is_flag {
            Some(format!("`{name}` is no flag; only a flag ends the checks"))
        } else {
            None
        }
    })
}

/// An option that is found or read twice, or read before it is found: finding it reads it.
pub(super) fn step_twice(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        let mut seen = Vec::new();
        for (path, name) in names(command) {
            if ![".find", ".later"].iter().any(|end| path.ends_with(end))
                && !path.contains(".read[")
            {
                continue;
            }
            if seen.contains(&name) {
                let text = format!("`{name}` is found or read already; finding reads it");
                faults.push(command.fault(&path, text));
            }
            seen.push(name);
        }
    }
    faults
}

/// A required option whose value is never read where a flag ends the checks before.
pub(super) fn unless_before_required(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        let checks = &command.source.checks;
        let Some(at) = checks.iter().position(|check| check.unless.is_some()) else { continue };
        let before = || {
            checks[..at]
                .iter()
                .flat_map(|check| check.find.iter().chain(&check.later).chain(&check.read))
        };
        let late = command.options.iter().map(|(_, option)| option).find(|option| {
            option.required.unwrap_or_default()
                && !before().any(|name| option.name.as_ref() == Some(name))
        });
        if let Some(name) = late.and_then(|option| option.name.as_ref()) {
            let text = format!("`{name}` is required and would not be read; read it before");
            faults.push(command.fault(&format!("checks[{at}].unless"), text));
        }
    }
    faults
}

/// The name in `name=value`, as relations may say.
fn without_value(name: &str) -> &str {
    name.split_once('=').map_or(name, |(name, _)| name)
}

fn is_found(option: &CommandOption) -> bool {
    option.of.and_then(Meaning::object).is_some() && !option.by.is_empty()
}

/// Tells whether an option must be given and names a domain: the one object that a handler finds
/// itself.
fn is_required_domain(option: &CommandOption) -> bool {
    option.of == Some(Meaning::Domain) && is_found(option) && option.required == Some(true)
}

/// Looks at every option's name in every check, with its key path.
fn each_name(
    scope: &Scope<'_>,
    find: impl Fn(&Scoped<'_>, &str, &str) -> Option<String>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (path, name) in names(command) {
            faults.extend(find(command, &path, name).map(|text| command.fault(&path, text)));
        }
    }
    faults
}

/// The names of options in the checks of a command, in order, with their key paths.
fn names<'a>(command: &Scoped<'a>) -> Vec<(String, &'a String)> {
    names_in(&command.source.checks)
}

/// The names of options in checks, in order, with their key paths.
pub(super) fn names_in(checks: &[Check]) -> Vec<(String, &String)> {
    let mut names = Vec::new();
    for (index, check) in checks.iter().enumerate() {
        let single = [
            ("find", &check.find),
            ("later", &check.later),
            ("free", &check.free),
            ("with", &check.with),
            ("unless", &check.unless),
            ("option", &check.option),
        ];
        for (key, name) in single {
            names.extend(name.iter().map(|name| (format!("checks[{index}].{key}"), name)));
        }
        let lists = [
            ("read", &check.read),
            ("not-empty", &check.not_empty),
            ("exclusive", &check.exclusive),
            ("beside", &check.beside),
            ("without", &check.without),
            ("requires", &check.requires),
            ("requires-any", &check.requires_any),
            ("at-least-one", &check.at_least_one),
        ];
        for (key, list) in lists {
            let place = |(at, name)| (format!("checks[{index}].{key}[{at}]"), name);
            names.extend(list.iter().enumerate().map(place));
        }
    }
    names
}
