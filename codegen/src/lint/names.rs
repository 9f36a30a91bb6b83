//! Lints on names: of options, commands, files, folders and the listing order.

use super::scope::{Fault, Scope, Scoped, quoted};
use std::collections::{BTreeMap, BTreeSet};

/// Names that every command understands by itself.
const RESERVED: [&str; 2] = ["help", "output"];

/// An option's name or old spelling that the command has already.
pub(super) fn repeated_option(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        let mut seen = BTreeSet::new();
        for (path, name) in spellings(command) {
            if !seen.insert(name.clone()) {
                let text = format!("`{name}` is already an option or old spelling of the command");
                faults.push(command.fault(&path, text));
            }
        }
    }
    faults
}

/// A command's name or older name that another command has already.
pub(super) fn repeated_command(scope: &Scope<'_>) -> Vec<Fault> {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (path, name) in command_names(command) {
            match owners.get(name) {
                Some(owner) => {
                    faults.push(command.fault(&path, format!("`{name}` is already in {owner}")));
                }
                None => drop(owners.insert(name, &command.file)),
            }
        }
    }
    faults
}

/// A name that is not ASCII kebab-case. Options may have capitals within, as `srcSpec` has, and
/// their old spellings underscores: scripts know them so.
pub(super) fn not_kebab_case(scope: &Scope<'_>) -> Vec<Fault> {
    let wrong = |name: &str| format!("`{name}` is not lower-case ASCII words joined by dashes");
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (path, name) in command_names(command) {
            if !is_kebab_case(name) {
                faults.push(command.fault(&path, wrong(name)));
            }
        }
        for (path, name) in spellings(command) {
            let old = path.contains(".old[");
            let checked = if old { name.replace('_', "-") } else { name.clone() };
            let starts_low = checked.starts_with(|c: char| !c.is_ascii_uppercase());
            if !starts_low || !is_kebab_case(&checked.to_ascii_lowercase()) {
                faults.push(command.fault(&path, wrong(&name)));
            }
        }
    }
    faults
}

/// An option that would hide one that every command has.
pub(super) fn reserved_option(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (path, name) in spellings(command) {
            if RESERVED.contains(&name.as_str()) {
                let text = format!(
                    "`{name}` is an option of every command; reserved: {}",
                    quoted(RESERVED)
                );
                faults.push(command.fault(&path, text));
            }
        }
    }
    faults
}

/// A file that is not named as its command.
pub(super) fn file_name(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        let (name, folder) = (&command.source.name, &command.folder);
        let expected = format!("{folder}/{name}.yaml");
        if command.file != expected {
            faults.push(command.fault("name", format!("`{name}` belongs into {expected}")));
        }
    }
    faults
}

/// A folder that is no group's keyword.
pub(super) fn unknown_folder(scope: &Scope<'_>) -> Vec<Fault> {
    let groups: Vec<&str> = keywords(scope);
    let lost = scope.commands.iter().filter(|c| !groups.contains(&c.folder.as_str()));
    let text = |command: &Scoped<'_>| {
        format!("the folder `{}` is not a group: {}", command.folder, quoted(groups.clone()))
    };
    lost.map(|command| command.fault("name", text(command))).collect()
}

/// A command or a group that `groups.yaml` names twice.
pub(super) fn listed_twice(scope: &Scope<'_>) -> Vec<Fault> {
    let mut seen = BTreeMap::new();
    let mut keywords = BTreeSet::new();
    let mut faults = Vec::new();
    let mut add = |path: String, text: String| {
        faults.push(Fault { file: "groups.yaml".to_owned(), path, text });
    };
    for (at, group) in scope.sources.groups.groups.iter().enumerate() {
        if !keywords.insert(&group.keyword) {
            let text = format!("the group `{}` is listed already", group.keyword);
            add(format!("groups[{at}].keyword"), text);
        }
        for (place, name) in group.order.iter().enumerate() {
            if let Some(other) = seen.insert(name, &group.keyword) {
                let text = format!("`{name}` is listed already, in `{other}`");
                add(format!("groups[{at}].order[{place}]"), text);
            }
        }
    }
    faults
}

/// A command that `groups.yaml` names and no file describes.
pub(super) fn listed_without_file(scope: &Scope<'_>) -> Vec<Fault> {
    let present: BTreeSet<&str> =
        scope.commands.iter().map(|command| command.source.name.as_str()).collect();
    let mut faults = Vec::new();
    for (at, group) in scope.sources.groups.groups.iter().enumerate() {
        for (place, name) in group.order.iter().enumerate() {
            if !present.contains(name.as_str()) {
                faults.push(Fault {
                    file: "groups.yaml".to_owned(),
                    path: format!("groups[{at}].order[{place}]"),
                    text: format!(
                        "no file describes `{name}`: write {}/{name}.yaml",
                        group.keyword
                    ),
                });
            }
        }
    }
    faults
}

fn keywords<'s>(scope: &Scope<'s>) -> Vec<&'s str> {
    scope.sources.groups.groups.iter().map(|group| group.keyword.as_str()).collect()
}

/// The command's name and older names with their key paths.
fn command_names<'c>(command: &'c Scoped<'_>) -> Vec<(String, &'c str)> {
    let old = command.source.old_names.iter().enumerate();
    let old = old.map(|(index, name)| (format!("old-names[{index}]"), name.as_str()));
    std::iter::once(("name".to_owned(), command.source.name.as_str())).chain(old).collect()
}

/// The names and old spellings of the options with their key paths.
fn spellings(command: &Scoped<'_>) -> Vec<(String, String)> {
    let mut names = Vec::new();
    for (path, option) in &command.options {
        names.extend(option.name.clone().map(|name| (format!("{path}.name"), name)));
        for (index, old) in option.old.iter().enumerate() {
            names.push((format!("{path}.old[{index}].name"), old.name.clone()));
        }
    }
    names
}

fn is_kebab_case(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    name.split('-').all(part)
}
