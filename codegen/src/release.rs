//! Releases of libvirt: how `since` writes them, and everything that came after the oldest.

use crate::emit::answer_schema::words_of;
use crate::model::{Command, Model, Opt};
use crate::spec::Key;
use std::collections::{BTreeMap, BTreeSet};

/// A release as `since` writes it: year by year the first number grows, month by month the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Release(u32, u32);

impl Release {
    /// Reads `11.2`, or `11.2.0`, whose last number `since` leaves out.
    #[must_use]
    pub fn parse(text: &str) -> Option<Release> {
        let text = text.strip_suffix(".0").filter(|text| text.contains('.')).unwrap_or(text);
        let (first, second) = text.split_once('.')?;
        let number = |text: &str| {
            let plain =
                text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
            plain.then(|| text.parse().ok()).flatten()
        };
        Some(Release(number(first)?, number(second)?))
    }

    /// Tells whether the second number is at most the last one of a year.
    #[must_use]
    pub fn is_within_a_year(self, last: u32) -> bool {
        self.1 <= last
    }
}

/// What a release brought, each kind of thing in the order of the spec.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brought {
    /// The commands.
    pub commands: Vec<String>,
    /// The options: `--name` of the program, `command --name` of a command that is older.
    pub options: Vec<String>,
    /// The words that older options take: `event --event nic-mac-change`.
    pub words: Vec<String>,
    /// The keys of the answers of older commands: `dominfo autostart_once`, and words of older
    /// keys: `domstate reason: api error`.
    pub keys: Vec<String>,
}

/// What each release after the oldest brought, by the release, the oldest first.
#[must_use]
pub fn history(model: &Model) -> Vec<(String, Brought)> {
    let mut history: BTreeMap<Release, (String, Brought)> = BTreeMap::new();
    let mut add = |since: &Option<String>, put: &dyn Fn(&mut Brought)| {
        let Some((release, since)) = since.as_ref().and_then(|s| Some((Release::parse(s)?, s)))
        else {
            return;
        };
        put(&mut history.entry(release).or_insert_with(|| (since.clone(), Brought::default())).1);
    };
    for option in &model.program.options {
        add(&option.since, &|brought| brought.options.push(format!("--{}", option.long)));
    }
    for command in model.commands() {
        add(&command.source.since, &|brought| brought.commands.push(command.name().to_owned()));
        if command.source.since.is_some() {
            continue;
        }
        for option in &command.options {
            of_option(command, option, &mut add);
        }
        let mut seen = BTreeSet::new();
        for reply in command.replies() {
            of_keys(model, command, &reply.keys, &mut seen, &mut add);
        }
    }
    history.into_values().collect()
}

/// Notes what a release brought, if one is named.
type Add<'a> = dyn FnMut(&Option<String>, &dyn Fn(&mut Brought)) + 'a;

fn of_option(command: &Command, option: &Opt, add: &mut Add<'_>) {
    let named = format!("{} --{}", command.name(), option.name);
    add(&option.since, &|brought| brought.options.push(named.clone()));
    if option.since.is_none() {
        for choice in &option.choices {
            add(&choice.since, &|brought| brought.words.push(format!("{named} {}", choice.word)));
        }
    }
}

fn of_keys(
    model: &Model,
    command: &Command,
    keys: &[Key],
    seen: &mut BTreeSet<String>,
    add: &mut Add<'_>,
) {
    for key in keys {
        let named = format!("{} {}", command.name(), key.key);
        let mut note = |since: &Option<String>, text: String| {
            if since.is_some() && seen.insert(text.clone()) {
                add(since, &|brought| brought.keys.push(text.clone()));
            }
        };
        note(&key.since, named.clone());
        if key.since.is_none() && key.words.is_some() {
            for word in words_of(model, key) {
                note(&word.since, format!("{named}: {}", word.word));
            }
        }
        of_keys(model, command, &key.keys, seen, add);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_numbers_and_ordered_as_such() {
        assert!(Release::parse("9.10") > Release::parse("9.2"));
        assert_eq!(Release::parse("12.8.0"), Release::parse("12.8"));
        assert_eq!(Release::parse("10.0"), Some(Release(10, 0)));
        for text in ["", "9", "9.", ".1", "9.01", "v9.1", "9.1.2", "9.1 "] {
            assert_eq!(Release::parse(text), None, "{text}");
        }
    }
}
