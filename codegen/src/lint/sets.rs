//! Lints on shared sets of options and their use.

use super::scope::{Fault, Scope, Scoped, meant};
use crate::model;
use crate::spec::{CommandOption, OptionSet};
use std::collections::BTreeSet;

/// A set that is used in a way that says nothing: parts that it does not have, keys that would
/// be passed over, a required option left out, or parts of what is no set.
pub(super) fn uses(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (index, option) in command.source.options.iter().enumerate() {
            let set = option.uses.as_ref().and_then(|name| scope.sources.common.sets.get(name));
            let text = match set {
                Some(set) => misused(set, option, scope),
                None if !option.take.is_empty() || !option.members.is_empty() => {
                    Some("`take` and `members` belong beside `use` of a set".to_owned())
                }
                None => None,
            };
            faults.extend(text.map(|text| command.fault(&format!("options[{index}]"), text)));
        }
    }
    faults
}

fn misused(set: &OptionSet, used: &CommandOption, scope: &Scope<'_>) -> Option<String> {
    let whole = CommandOption { uses: used.uses.clone(), ..CommandOption::default() };
    let whole = model::expand(&whole, scope.sources).ok()?;
    let known: Vec<&str> = whole.iter().filter_map(|option| option.name.as_deref()).collect();
    let mut named = used.take.iter().chain(used.members.keys()).map(String::as_str);
    if let Some(stranger) = named.find(|name| !known.contains(name)) {
        let known = meant(stranger, "it has", known);
        return Some(format!("the set has no option `{stranger}`; {known}"));
    }
    if used.name.is_some() || used.kind.is_some() || used.help.is_some() || !used.flag.is_none() {
        return Some(
            "a set has no keys of an option; say in `members` which option is meant".to_owned(),
        );
    }
    let renamed = used.members.iter().find(|(_, other)| {
        other.name.is_some()
            || other.kind.is_some()
            || !other.flag.is_none()
            || other.uses.is_some()
    });
    if let Some((name, _)) = renamed {
        return Some(format!(
            "the name, the type and the flags of `{name}` are those of the set, for all commands"
        ));
    }
    let left = whole.iter().find(|option| {
        let name = option.name.as_deref().unwrap_or_default();
        option.required == Some(true)
            && !set.options.is_empty()
            && !used.take.is_empty()
            && !used.take.iter().any(|t| t == name)
    });
    left.map(|option| {
        format!(
            "`{}` is required and cannot be left out",
            option.name.as_deref().unwrap_or_default()
        )
    })
}

/// A check of a set that names what neither the set nor any command that uses it has.
pub(super) fn checks(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, set) in &scope.sources.common.sets {
        let users = scope.commands.iter().filter(|command| uses_set(command, name));
        let whole = CommandOption { uses: Some(name.clone()), ..CommandOption::default() };
        let whole = model::expand(&whole, scope.sources).unwrap_or_default();
        let members = whole.iter().filter_map(|option| option.name.as_deref());
        let known: BTreeSet<&str> =
            users.flat_map(|command| command.option_names()).chain(members).collect();
        for (path, stranger) in super::checks::names_in(&set.checks) {
            if !known.contains(stranger.as_str()) {
                faults.push(Fault {
                    file: scope.common_file(name),
                    path: format!("sets.{name}.{path}"),
                    text: format!(
                        "neither the set nor a command that uses it has an option `{stranger}`"
                    ),
                });
            }
        }
    }
    faults
}

fn uses_set(command: &Scoped<'_>, set: &str) -> bool {
    command.options.iter().any(|(_, option)| option.set.as_deref() == Some(set))
}
