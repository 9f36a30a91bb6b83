//! Lints on what a command is marked as: destructive, attended, writing files, listing objects.

use super::scope::{Fault, Scope, Scoped};
use crate::spec::{Lists, ValueType};

/// A mark that names what the command does not have, or a list of a kind that another command
/// lists.
pub(super) fn absent(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut listed = Vec::new();
    for command in &scope.commands {
        let source = command.source;
        let options = |occasion: Option<&[String]>| occasion.unwrap_or_default().to_vec();
        let named = [
            ("destructive", options(source.destructive.options())),
            ("attended", options(source.attended.options())),
            ("writes", source.writes.to_vec()),
            ("lists.with", source.lists.iter().flat_map(|it| it.with.to_vec()).collect()),
        ];
        for (path, names) in named {
            let absent = names.iter().filter(|name| command.option(name).is_none());
            faults.extend(absent.map(|name| command.fault(path, command.no_option(name))));
        }
        if let Some(lists) = &source.lists {
            let text = match listed.contains(&lists.of) {
                true => Some(format!("another command lists the kind `{}`", lists.of.word())),
                false => unlisted(command, lists),
            };
            faults.extend(text.map(|text| command.fault("lists", text)));
            listed.push(lists.of);
        }
    }
    faults
}

/// What a list lacks to be one of all objects of a kind.
fn unlisted(command: &Scoped<'_>, lists: &Lists) -> Option<String> {
    let flags = lists.with.iter().filter_map(|name| command.option(name));
    let mut valued = flags.filter(|option| option.kind != Some(ValueType::Flag));
    if let Some(option) = valued.next() {
        let name = option.name.as_deref().unwrap_or_default();
        return Some(format!("`{name}` is no flag, with which all are listed"));
    }
    let key = lists.of.facts().first()?.key;
    let mut keys = command.source.replies.iter().flat_map(|rows| &rows.keys);
    let has = keys.any(|it| it.key == key);
    (!has).then(|| format!("the rows have no key `{key}`, which names the objects"))
}
