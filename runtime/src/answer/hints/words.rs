//! What may have been meant by words that are no commands, no options and no values.

use super::near::{self, nearest};
use virsh_args::text::alternatives;
use virsh_args::{CommandDef, OptionDef, SyntaxError};
use virsh_generated::completion::OTHER_WORDS;
use virsh_generated::{GLOBAL_OPTIONS, GROUPS, find};

/// What the user may have meant where a line cannot be read.
#[must_use]
pub fn for_syntax(error: &SyntaxError) -> Option<String> {
    match error {
        SyntaxError::UnknownCommand(name) => command(name.to_str()?),
        SyntaxError::UnknownOption { command, option } => {
            named_option(find(command)?, option.to_str()?)
        }
        SyntaxError::UnexpectedData { command, word } => surplus(find(command)?, word.to_str()?),
        _ => None,
    }
}

/// What may have been meant by a word where the name of a command belongs.
#[must_use]
pub fn command(word: &str) -> Option<String> {
    if let Some(plain) = near::without_odd_dashes(word) {
        return Some(near::odd_dash(word, &plain));
    }
    if word == "virsh" {
        return Some("this is virsh: leave that word out".to_owned());
    }
    if let Some((name, value)) = word.split_once('=')
        && find(name).is_some()
    {
        return Some(format!("did you mean '{name} {value}'?"));
    }
    let other = OTHER_WORDS.binary_search_by_key(&word, |(word, _)| word);
    if let Ok(index) = other {
        return OTHER_WORDS.get(index).map(|(_, means)| (*means).to_owned());
    }
    nearest(commands(), word).map(did_you_mean)
}

/// What may have been meant where `help` knows no command and no group of a name.
#[must_use]
pub fn topic(word: &str) -> Option<String> {
    command(word)
        .or_else(|| nearest(GROUPS.iter().map(|group| group.keyword), word).map(did_you_mean))
}

/// What may have been meant by a global option that does not exist, as it was typed.
#[must_use]
pub fn global_option(typed: &str) -> Option<String> {
    let bare = typed.trim_start_matches('-');
    if find(bare).is_some() {
        return Some(format!("'{bare}' is a command, which has no dashes"));
    }
    let long = || GLOBAL_OPTIONS.iter().map(|option| option.long).filter(|long| !long.is_empty());
    let name = bare.split('=').next()?;
    let mut alone = long().filter(|long| name.chars().count() == 1 && long.starts_with(name));
    let meant = nearest(long(), name).or(match (alone.next(), alone.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    });
    meant.map(|meant| did_you_mean(&format!("--{meant}")))
}

/// What may have been meant by a value that is none of the words that an option takes.
#[must_use]
pub fn value(option: &OptionDef, typed: &str) -> Option<String> {
    let known = option.words().iter().chain(option.suggests()).copied();
    if option.choice(typed).is_some() || known.clone().any(|word| word == typed) {
        return None;
    }
    nearest(known, typed).map(did_you_mean)
}

/// The sentence that names what was meant.
#[must_use]
pub fn did_you_mean(meant: &str) -> String {
    format!("did you mean '{meant}'?")
}

/// The question whether one of several names was meant; none without a name, or where there are so many that
/// none is likely.
#[must_use]
pub fn any_of(meant: &[&str]) -> Option<String> {
    const MOST: usize = 3;
    few(meant.iter().map(|name| format!("'{name}'")), MOST)
}

/// The question whether one of a few was meant; none where there are more than `most`.
fn few(quoted: impl Iterator<Item = String>, most: usize) -> Option<String> {
    let quoted: Vec<String> = quoted.collect();
    (1..=most).contains(&quoted.len()).then(|| format!("did you mean {}?", alternatives(&quoted)))
}

fn commands() -> impl Iterator<Item = &'static str> {
    let commands = GROUPS.iter().flat_map(|group| group.commands);
    commands.filter(|command| !command.hidden).map(|command| command.name)
}

/// What may have been meant by an option that a command does not have.
fn named_option(command: &CommandDef, typed: &str) -> Option<String> {
    if let Some(plain) = near::without_odd_dashes(typed) {
        return Some(near::odd_dash(typed, &plain));
    }
    let names = || command.options.iter().map(|option| option.name);
    if let Some(name) = nearest(names(), typed) {
        return Some(did_you_mean(&format!("--{name}")));
    }
    // `--state=running` where the options are `--state-running` and so on.
    let begun = format!("{typed}-");
    listed(&names().filter(|name| name.starts_with(&begun)).collect::<Vec<_>>())
}

/// What may have been meant by a plain word that no option takes: an option without its dashes, or with other ones.
fn surplus(command: &CommandDef, word: &str) -> Option<String> {
    let plain = near::without_odd_dashes(word);
    let bare = plain.as_deref().unwrap_or(word).trim_start_matches('-');
    let name = bare.split('=').next()?;
    let names = || command.options.iter().map(|option| option.name);
    let known = names().find(|known| *known == name).or_else(|| nearest(names(), name));
    if let (Some(plain), Some(known)) = (&plain, known) {
        return Some(near::odd_dash(word, &plain.replace(name, known)));
    }
    if let Some(known) = known {
        return Some(did_you_mean(&format!("--{known}")));
    }
    let is_letter = word.starts_with('-') && name.chars().count() == 1;
    listed(&names().filter(|known| is_letter && known.starts_with(name)).collect::<Vec<_>>())
}

/// The sentence for a few options, of which each may have been meant; none where there are many.
fn listed(names: &[&str]) -> Option<String> {
    const MOST: usize = 4;
    few(names.iter().map(|name| format!("'--{name}'")), MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_named() {
        for (typed, meant) in [
            ("lsit", "list"),
            ("LIST", "list"),
            ("destory", "destroy"),
            ("shutdwon", "shutdown"),
            ("nodedev-detatch", "nodedev-detach"),
            ("nodedev-detach=x", "nodedev-detach x"),
            ("domifadr", "domifaddr"),
        ] {
            assert_eq!(command(typed), Some(did_you_mean(meant)));
        }
        assert_eq!(topic("netwrok"), Some(did_you_mean("network")));
    }

    #[test]
    fn words_of_other_programs_are_explained() {
        for (word, named) in [
            ("stop", "'shutdown'"),
            ("rm", "'delete'"),
            ("status", "'domstate'"),
            ("ip", "'domifaddr'"),
            ("ps", "'list'"),
        ] {
            assert!(command(word).is_some_and(|hint| hint.starts_with(named)), "{word}");
        }
        let words: Vec<&str> = OTHER_WORDS.iter().map(|(word, _)| *word).collect();
        assert!(words.is_sorted());
    }

    #[test]
    fn nothing_is_named_from_afar() {
        // Each was once taken for a command that changes something.
        for typed in ["x", "", "find", "format", "mount", "service", "damaged"] {
            assert_eq!(command(typed), None, "{typed}");
        }
    }

    fn unknown(command: &'static str, option: &str) -> Option<String> {
        for_syntax(&SyntaxError::UnknownOption { command, option: option.into() })
    }

    fn unexpected(word: &str) -> Option<String> {
        for_syntax(&SyntaxError::UnexpectedData { command: "list", word: word.into() })
    }

    #[test]
    fn options_are_named() {
        assert_eq!(unknown("list", "inactiv"), Some(did_you_mean("--inactive")));
        let states = unknown("list", "state").expect("some begin so");
        assert!(states.contains("'--state-running'"), "{states}");
        for word in ["all", "-all", "al", "-al"] {
            assert_eq!(unexpected(word), Some(did_you_mean("--all")), "{word}");
        }
        assert_eq!(unexpected("-a").as_deref(), Some("did you mean '--all' or '--autostart'?"));
        assert_eq!(unexpected("web"), None);
        assert!(unexpected("–all").is_some_and(|hint| hint.contains("'--all'")));
    }

    #[test]
    fn global_options_are_named() {
        for (typed, meant) in
            [("--conect", "--connect"), ("-o", "--output"), ("--quite", "--quiet")]
        {
            assert_eq!(global_option(typed), Some(did_you_mean(meant)), "{typed}");
        }
        assert!(global_option("--list").is_some_and(|hint| hint.contains("'list' is a command")));
        assert_eq!(global_option("-z"), None);
    }
}
