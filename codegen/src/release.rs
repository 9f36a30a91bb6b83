//! Releases of libvirt: how `since` writes them, and everything that came after the oldest.

use crate::emit::answer_schema::words_of;
use crate::model::{Command, Model, Opt};
use crate::spec::Key;
use std::collections::BTreeMap;

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
    let mut history = History::default();
    for option in &model.program.options {
        let name = format!("--{}", option.long);
        history.note(option.since.as_deref(), |brought| &mut brought.options, name);
    }
    for command in model.commands() {
        let since = command.source.since.as_deref();
        history.note(since, |brought| &mut brought.commands, command.name().to_owned());
        if since.is_none() {
            command.options.iter().for_each(|option| history.option(command, option));
            let forms = command.replies().iter();
            forms.for_each(|reply| history.keys(model, command, &reply.keys));
        }
    }
    history.0.into_values().collect()
}

/// A release as it is written, and what it brought, in the order of the releases.
#[derive(Default)]
struct History(BTreeMap<Release, (String, Brought)>);

impl History {
    /// Notes a name among those of its kind, once, if a release is named that brought it.
    fn note(
        &mut self,
        since: Option<&str>,
        kind: fn(&mut Brought) -> &mut Vec<String>,
        name: String,
    ) {
        let Some((release, since)) = since.and_then(|since| Some((Release::parse(since)?, since)))
        else {
            return;
        };
        let (_, brought) =
            self.0.entry(release).or_insert_with(|| (since.to_owned(), Brought::default()));
        let names = kind(brought);
        if !names.contains(&name) {
            names.push(name);
        }
    }

    fn option(&mut self, command: &Command, option: &Opt) {
        let named = format!("{} --{}", command.name(), option.name);
        if option.since.is_none() {
            for choice in &option.choices {
                let name = format!("{named} {}", choice.word);
                self.note(choice.since.as_deref(), |brought| &mut brought.words, name);
            }
        }
        self.note(option.since.as_deref(), |brought| &mut brought.options, named);
    }

    fn keys(&mut self, model: &Model, command: &Command, keys: &[Key]) {
        for key in keys {
            let named = format!("{} {}", command.name(), key.key);
            if key.since.is_none() {
                for word in words_of(model, key) {
                    let name = format!("{named}: {}", word.word);
                    self.note(word.since.as_deref(), |brought| &mut brought.keys, name);
                }
            }
            self.note(key.since.as_deref(), |brought| &mut brought.keys, named);
            self.keys(model, command, &key.keys);
        }
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
