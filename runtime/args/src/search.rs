//! Finds commands by what they are about: the words of people in names, summaries, options and descriptions.

use crate::command::CommandDef;
use crate::option::OptionDef;

/// Where a text is that was searched for, the best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The name, or an older one.
    Name,
    /// The line that says what the command does.
    Summary,
    /// The name of an option, what it means, or a word that it takes.
    Option,
    /// The description.
    Description,
}

/// A command that has the text somewhere.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The command.
    pub command: &'static CommandDef,
    /// The best place.
    pub place: Place,
    /// The options that have it.
    pub options: Vec<&'static OptionDef>,
}

/// Finds those of some commands that have all words of a text, in upper or lower case, the best places first and
/// otherwise in their order. An empty text is in none.
#[must_use]
pub fn search(commands: impl Iterator<Item = &'static CommandDef>, text: &str) -> Vec<Hit> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let shown = commands.filter(|command| !command.hidden);
    let mut hits: Vec<Hit> = shown.filter_map(|command| hit(command, &words)).collect();
    hits.sort_by_key(|hit| hit.place);
    hits
}

/// Whether a command has all words: in one place together, or in several of them.
fn hit(command: &'static CommandDef, words: &[String]) -> Option<Hit> {
    let has = |text: &str| {
        let text = text.to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let about = |option: &OptionDef| {
        let words = option.words().join(" ");
        format!("--{} {} {words}", option.name, option.help)
    };
    let names = std::iter::once(&command.name).chain(command.old_names).any(|name| has(name));
    let options: Vec<_> = command.options.iter().filter(|option| has(&about(option))).collect();
    let whole = || {
        let options: String = command.options.iter().map(about).collect();
        has(&format!("{} {} {options} {}", command.name, command.summary, command.description))
    };
    let place = match () {
        () if words.is_empty() => return None,
        () if names => Place::Name,
        () if has(command.summary) => Place::Summary,
        () if !options.is_empty() => Place::Option,
        () if whole() => Place::Description,
        () => return None,
    };
    Some(Hit { command, place, options })
}

#[cfg(test)]
mod tests {
    use super::*;

    static OPTIONS: [OptionDef; 1] = [OptionDef {
        name: "cache",
        help: "How to cache",
        details: &[crate::option::Detail::Words(&["writeback"])],
        ..OptionDef::NONE
    }];
    static ATTACH: CommandDef = CommandDef {
        name: "attach-disk",
        summary: "Attach a disk",
        options: &OPTIONS,
        ..CommandDef::NONE
    };
    static FLUSH: CommandDef = CommandDef {
        name: "cache-flush",
        summary: "Flush it",
        description: "Writes Disks.",
        ..CommandDef::NONE
    };
    static HIDDEN: CommandDef = CommandDef { name: "cached", hidden: true, ..CommandDef::NONE };
    static COMMANDS: [&CommandDef; 3] = [&ATTACH, &FLUSH, &HIDDEN];

    fn found(text: &str) -> Vec<(&'static str, Place, usize)> {
        let hits = search(COMMANDS.into_iter(), text).into_iter();
        hits.map(|hit| (hit.command.name, hit.place, hit.options.len())).collect()
    }

    #[test]
    fn the_best_places_come_first() {
        assert_eq!(
            found("Cache"),
            [("cache-flush", Place::Name, 0), ("attach-disk", Place::Option, 1)]
        );
        assert_eq!(
            found("disk"),
            [("attach-disk", Place::Name, 0), ("cache-flush", Place::Description, 0)]
        );
        assert_eq!(found("writeBACK"), [("attach-disk", Place::Option, 1)]);
    }

    #[test]
    fn all_words_must_be_there() {
        assert_eq!(found("flush disks"), [("cache-flush", Place::Description, 0)]);
        assert_eq!(found("attach cache"), [("attach-disk", Place::Description, 0)]);
        assert_eq!(found("attach nothing"), []);
        assert_eq!(found(" "), []);
    }
}
