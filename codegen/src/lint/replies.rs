//! Lints on what commands say of their answers.

use super::scope::{Fault, Scope, Scoped, meant};
use crate::spec::{CommandOption, Key, KeyType, Order, ReplyKind};

/// A key of an answer with its key path and the keys beside it.
struct Placed<'a> {
    path: String,
    key: &'a Key,
    index: usize,
    beside: &'a [Key],
}

/// All keys of a command's answers, those inside others included. Shared forms are looked at
/// where they stand.
fn placed<'a>(command: &'a Scoped<'_>) -> Vec<Placed<'a>> {
    let mut found = Vec::new();
    for (at, reply) in command.source.replies.iter().enumerate() {
        if reply.uses.is_none() {
            place(&format!("replies[{at}]"), &reply.keys, &mut found);
        }
    }
    found
}

fn place<'a>(path: &str, keys: &'a [Key], found: &mut Vec<Placed<'a>>) {
    for (index, key) in keys.iter().enumerate() {
        let path = format!("{path}.keys[{index}]");
        place(&path, &key.keys, found);
        found.push(Placed { path, key, index, beside: keys });
    }
}

/// Finds faults key by key.
fn each_key(
    scope: &Scope<'_>,
    field: &str,
    find: impl Fn(&Placed<'_>) -> Option<String>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for placed in placed(command) {
            let text = find(&placed);
            faults
                .extend(text.map(|text| command.fault(&format!("{}.{field}", placed.path), text)));
        }
    }
    faults
}

/// A key for programs that is not in snake case, or that one answer has twice.
pub(super) fn keys(scope: &Scope<'_>) -> Vec<Fault> {
    each_key(scope, "key", |Placed { key, index, beside, .. }| {
        let name = &key.key;
        if !is_snake_case(name) {
            return Some(format!("`{name}` is not lower-case words joined by underscores"));
        }
        let twice = beside.iter().take(*index).any(|other| {
            let apart = |a: &Key, b: &Key| a.with.iter().any(|option| b.without.contains(option));
            other.key == *name && !apart(other, key) && !apart(key, other)
        });
        twice.then(|| format!("the answer has `{name}` already"))
    })
}

/// A width of labels where there are none, or what only parameters have.
pub(super) fn width(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (at, reply) in command.source.replies.iter().enumerate() {
            let others = [
                ("head", reply.head.is_some()),
                ("order", reply.order != Order::Given),
                ("truth", reply.truth.is_some()),
            ];
            for (key, _) in others.iter().filter(|(_, is)| *is && reply.kind() != ReplyKind::Params)
            {
                let text = format!("only `params` have `{key}`");
                faults.push(command.fault(&format!("replies[{at}].{key}"), text));
            }
            let kinds = [ReplyKind::Silent, ReplyKind::Value, ReplyKind::Fields];
            if reply.about && !kinds.contains(&reply.kind()) {
                let text = "only `silent`, `value` and `fields` have `about`".to_owned();
                faults.push(command.fault(&format!("replies[{at}].about"), text));
            }
            if let Some(width) = reply.width.filter(|_| reply.kind() != ReplyKind::Fields) {
                let kind = format!("{:?}", reply.kind()).to_lowercase();
                let text = format!("`{width}` means nothing for `{kind}`; only `fields` have it");
                faults.push(command.fault(&format!("replies[{at}].width"), text));
            }
        }
    }
    faults
}

/// Words that no file holds, of keys and of options.
pub(super) fn unknown_words(scope: &Scope<'_>) -> Vec<Fault> {
    let absent = |file: &str| {
        let known = scope.sources.words.contains_key(file);
        (!known).then(|| format!("there is no file `words/{file}.yaml`"))
    };
    let mut faults = each_key(scope, "words", |Placed { key, .. }| {
        let (file, beneath) = match key.words.as_ref()?.split_once('.') {
            Some((file, beneath)) => (file, Some(beneath)),
            None => (key.words.as_deref()?, None),
        };
        let found = scope.sources.words.get(file);
        let lacks = |beneath| found.is_some_and(|found| found.beneath.as_deref() != Some(beneath));
        let text = format!("`words/{file}.yaml` has nothing beneath its words of that name");
        absent(file).or_else(|| beneath.filter(|beneath| lacks(beneath)).map(|_| text))
    });
    faults.extend(each_key(scope, "only", |Placed { key, .. }| {
        let words = scope.sources.words.get(key.words.as_deref().unwrap_or_default());
        let known =
            |word: &&String| words.is_some_and(|all| all.words.iter().any(|w| w.word == **word));
        let stranger = key.only.iter().find(|word| !known(word))?;
        Some(format!("`{stranger}` is none of the words of `words`"))
    }));
    let of_option =
        |_: &Scoped<'_>, _: &str, option: &CommandOption| absent(option.words.as_ref()?);
    faults.extend(scope.each_option(of_option, "words"));
    faults
}

/// A condition on an option that the command does not have.
pub(super) fn absent_option(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        let mut check = |path: &str, names: &[String]| {
            for name in names {
                // A word behind the name, as in `source=any`, is one of its choices.
                let (name, word) =
                    name.split_once('=').map_or((&**name, None), |(n, w)| (n, Some(w)));
                let Some(option) = command.option(name) else {
                    faults.push(command.fault(path, command.no_option(name)));
                    continue;
                };
                let known = |word: &str| option.choices.iter().any(|choice| choice.word == word);
                if let Some(word) = word.filter(|word| !known(word)) {
                    let wrong = format!("`{word}` is no choice of the option `{name}`");
                    faults.push(command.fault(path, wrong));
                }
            }
        };
        for (at, reply) in command.source.replies.iter().enumerate() {
            check(&format!("replies[{at}].with"), &reply.with);
            check(&format!("replies[{at}].without"), &reply.without);
        }
        for Placed { path, key, .. } in placed(command) {
            check(&format!("{path}.with"), &key.with);
            check(&format!("{path}.without"), &key.without);
            check(&format!("{path}.shown-with"), &key.shown_with);
            check(&format!("{path}.shown-without"), &key.shown_without);
            check(&format!("{path}.argument"), key.argument.as_slice());
        }
        for (name, sentence) in &command.source.says {
            for case in sentence.cases() {
                check(&format!("says.{name}"), &case.with);
                check(&format!("says.{name}"), &case.without);
            }
        }
    }
    faults
}

/// A key whose type says too little, or more than it can.
pub(super) fn shape(scope: &Scope<'_>) -> Vec<Fault> {
    each_key(scope, "type", |Placed { key, .. }| {
        let inner = key.items.is_some() || !key.keys.is_empty() || key.words.is_some();
        let text = match key.kind {
            KeyType::Word if key.words.is_none() => "give `type`, or `words` for one of some words",
            KeyType::List | KeyType::Map if !inner => "say what it holds, with `items` or `keys`",
            KeyType::Object if key.keys.is_empty() => "say what it holds, with `keys`",
            KeyType::List | KeyType::Map | KeyType::Word => return None,
            _ if key.words.is_some() => "only words, lists and maps have `words`",
            KeyType::Bytes | KeyType::Object => return None,
            _ if key.unit.is_some() => "only `bytes` have a `unit`",
            _ if inner => "only objects, lists and maps hold something",
            _ => return None,
        };
        Some(text.to_owned())
    })
}

/// A number that means nothing where nothing can be absent, or where libvirt's numbers do not show;
/// a list of parameters that is none of pairs.
pub(super) fn sentinels(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (at, reply) in command.source.replies.iter().enumerate() {
            for (index, key) in reply.keys.iter().enumerate() {
                let params = reply.kind() == ReplyKind::Params;
                if params && key.kind == KeyType::List && key.keys.len() != 2 {
                    let path = format!("replies[{at}].keys[{index}].keys");
                    let text =
                        "a list of parameters has two keys: one for a name, one for a number";
                    faults.push(command.fault(&path, text.to_owned()));
                }
                if key.sentinel.is_some() && !(params && key.nullable && key.absent.is_some()) {
                    let path = format!("replies[{at}].keys[{index}].sentinel");
                    let text = "only keys of `params` that are `nullable` and say what is shown as `absent` have it";
                    faults.push(command.fault(&path, text.to_owned()));
                }
            }
        }
    }
    faults
}

/// A key that no parameter of libvirt can fill.
pub(super) fn params(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (at, reply) in command.source.replies.iter().enumerate() {
            for (index, key) in reply.keys.iter().enumerate() {
                let filled = matches!(reply.kind(), ReplyKind::Fields | ReplyKind::Value);
                let number =
                    matches!(key.kind, KeyType::Count | KeyType::Bytes | KeyType::Nanoseconds);
                let absent = key.optional != key.nullable && key.text.as_deref() != Some("own");
                let fits = reply.kind() == ReplyKind::Params || (filled && number && absent);
                if key.param.is_some() && !fits {
                    let path = format!("replies[{at}].keys[{index}].param");
                    let text = "outside `params`, only `count`, `bytes` and `nanoseconds` of `fields` and `value` are filled \
                                so, that are `optional` or `nullable`";
                    faults.push(command.fault(&path, text.to_owned()));
                }
            }
        }
    }
    faults
}

/// A form that is neither described nor shared.
pub(super) fn no_form(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (at, reply) in command.source.replies.iter().enumerate() {
            let path = format!("replies[{at}]");
            let known = scope.sources.common.replies.keys().map(String::as_str);
            match (&reply.uses, reply.kind) {
                (Some(name), None) => {
                    let known = meant(name, "there are", known);
                    let text = format!("no shared form is called `{name}`; {known}");
                    faults.push(command.fault(&format!("{path}.use"), text));
                }
                (None, None) => {
                    faults.push(command.fault(&path, "give `kind` or `use`".to_owned()))
                }
                _ => {}
            }
        }
    }
    faults
}

fn is_snake_case(key: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    key.split('_').all(part) && !key.starts_with(|c: char| c.is_ascii_digit())
}
