//! Lints on the relations between options.

use super::scope::{Fault, Scope, Scoped, quoted};
use crate::spec::{Kind, Relation};

/// A relation that names an option which the command does not have.
pub(super) fn absent_option(scope: &Scope<'_>) -> Vec<Fault> {
    each_name(scope, |command, _, name| {
        let known = || quoted(command.option_names());
        command
            .option(name)
            .is_none()
            .then(|| format!("the command has no option `{name}`; it has {}", known()))
    })
}

/// A relation that states nothing, half of something, or several things at once.
pub(super) fn shape(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (index, relation) in command.source.relations.iter().enumerate() {
            if let Some(text) = misshapen(relation) {
                faults.push(command.fault(&format!("relations[{index}]"), text.to_owned()));
            }
        }
    }
    faults
}

fn misshapen(relation: &Relation) -> Option<&'static str> {
    let subject = relation.option.is_some();
    let consequences =
        [&relation.requires, &relation.requires_any, &relation.implies].map(|l| !l.is_empty());
    let consequences = consequences.into_iter().filter(|given| *given).count();
    let (exclusive, any) = (&relation.exclusive, &relation.at_least_one);
    let alone = usize::from(!exclusive.is_empty()) + usize::from(!any.is_empty());
    if relation.late && (!exclusive.is_empty() || !relation.implies.is_empty()) {
        return Some("`late` goes with `requires`, `requires-any` or `at-least-one` only");
    }
    match (alone, subject, consequences) {
        (1, false, 0) if exclusive.len() == 1 => Some("`exclusive` needs two options or more"),
        (1, false, 0) | (0, true, 1) => None,
        (0, true, 0) => {
            Some("`option` needs one of `requires`, `requires-any`, `implies` beside it")
        }
        (0, false, 0) => Some(
            "the relation says nothing; give `exclusive`, `at-least-one`, or `option` with one of `requires`, `requires-any`, `implies`",
        ),
        (0, false, _) => Some("`requires`, `requires-any` and `implies` need `option` beside them"),
        _ => Some("the relation says several things at once; write one relation for each"),
    }
}

/// An implied option that is not a flag, so that nobody knows its value.
pub(super) fn implies_value_option(scope: &Scope<'_>) -> Vec<Fault> {
    each_name(scope, |command, path, name| {
        let option = command.option(name)?;
        let kind = option.kind.filter(|kind| *kind != Kind::Flag)?;
        path.contains(".implies")
            .then(|| format!("`{name}` is of type `{}`; only flags can be implied", kind.name()))
    })
}

/// Looks at every option's name in every relation, with its key path.
fn each_name(
    scope: &Scope<'_>,
    find: impl Fn(&Scoped<'_>, &str, &str) -> Option<String>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (index, relation) in command.source.relations.iter().enumerate() {
            let lists = [
                ("exclusive", &relation.exclusive),
                ("requires", &relation.requires),
                ("requires-any", &relation.requires_any),
                ("implies", &relation.implies),
                ("at-least-one", &relation.at_least_one),
            ];
            let option = relation.option.iter().map(|name| ("option".to_owned(), name));
            let listed = lists.into_iter().flat_map(|(key, names)| {
                let place = move |(at, name)| (format!("{key}[{at}]"), name);
                names.iter().enumerate().map(place)
            });
            for (key, name) in option.chain(listed) {
                let path = format!("relations[{index}].{key}");
                faults.extend(find(command, &path, name).map(|text| command.fault(&path, text)));
            }
        }
    }
    faults
}
