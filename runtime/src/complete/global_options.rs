//! Follows the global options of a line that is being typed.

use super::candidate::{self, Candidate, Kind};
use super::uris;
use std::ffi::OsString;
use virsh_args::GlobalOption;
use virsh_generated::GLOBAL_OPTIONS;
use virsh_generated::completion::{GLOBAL_CHOICES, GLOBAL_FILES};

/// What the word at the cursor is.
#[derive(Debug)]
pub enum Cursor {
    /// The value of a global option.
    Value(&'static GlobalOption),
    /// A global option or a command.
    Option,
    /// A command.
    Command,
    /// A word after the command, which is the first of these.
    Inside(Vec<OsString>),
}

/// What stands before the cursor.
#[derive(Debug)]
pub struct Line {
    /// The URI that is given last.
    pub uri: Option<OsString>,
    /// What the word at the cursor is.
    pub cursor: Cursor,
}

/// Reads the words before the cursor; what getopt would refuse is passed over.
#[must_use]
pub fn read(words: &[OsString]) -> Line {
    let mut uri = None;
    let mut index = 0;
    while let Some(word) = words.get(index).filter(|word| word.len() > 1) {
        // Bytes that are no text may follow an option, as a part of its value.
        let text = word.to_string_lossy();
        if !text.starts_with('-') {
            break;
        }
        index += 1;
        if text == "--" {
            let inside = words.get(index).map(|_| Cursor::Inside(words[index..].to_vec()));
            return Line { uri, cursor: inside.unwrap_or(Cursor::Command) };
        }
        let Some((option, attached)) = valued(&text) else { continue };
        let value = match attached {
            Some(value) => value.into(),
            None if option.optional => continue,
            None => match words.get(index) {
                Some(value) => {
                    index += 1;
                    value.clone()
                }
                None => return Line { uri, cursor: Cursor::Value(option) },
            },
        };
        if option.long == "connect" {
            uri = Some(value);
        }
    }
    let inside = words.get(index).map(|_| Cursor::Inside(words[index..].to_vec()));
    Line { uri, cursor: inside.unwrap_or(Cursor::Option) }
}

/// The option of a word that takes a value, and the value that the word itself brings.
fn valued(word: &str) -> Option<(&'static GlobalOption, Option<&str>)> {
    if let Some(long) = word.strip_prefix("--") {
        let (name, value) = match long.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (long, None),
        };
        let option = by_name(name).filter(|option| option.value.is_some())?;
        return Some((option, value));
    }
    let letters = word.strip_prefix('-')?;
    letters.char_indices().find_map(|(index, letter)| {
        let mut text = [0; 4];
        let letter: &str = letter.encode_utf8(&mut text);
        let option = GLOBAL_OPTIONS.iter().find(|option| option.short == letter)?;
        let rest = &letters[index + letter.len()..];
        option.value.map(|_| (option, (!rest.is_empty()).then_some(rest)))
    })
}

/// Finds an option by its long name or a beginning that only one has.
fn by_name(name: &str) -> Option<&'static GlobalOption> {
    GlobalOption::find(GLOBAL_OPTIONS, name)
}

/// The candidates for a word that is no value: commands, or global options after a dash.
#[must_use]
pub fn at_cursor(word: &str) -> Vec<Candidate> {
    if let Some((name, _)) = word.strip_prefix("--").and_then(|word| word.split_once('=')) {
        let option = by_name(name).filter(|option| option.value.is_some());
        return option.map(|it| values(it, &format!("--{name}="))).unwrap_or_default();
    }
    if !word.starts_with('-') {
        return candidate::commands();
    }
    GLOBAL_OPTIONS.iter().flat_map(spellings).collect()
}

fn spellings(option: &'static GlobalOption) -> impl Iterator<Item = Candidate> {
    let short = (!option.short.is_empty()).then(|| format!("-{}", option.short));
    let long = (!option.long.is_empty()).then(|| format!("--{}", option.long));
    short.into_iter().chain(long).map(|word| Candidate::word(word, option.usage))
}

/// The candidates for the value of an option, after what stands before it in the word.
#[must_use]
pub fn values(option: &GlobalOption, attached: &str) -> Vec<Candidate> {
    if GLOBAL_FILES.contains(&option.long) {
        return vec![Candidate { kind: Kind::File, ..Candidate::word(attached, "") }];
    }
    if option.long == "connect" {
        return uris::candidates().into_iter().map(|it| it.after(attached)).collect();
    }
    let choices = GLOBAL_CHOICES.iter().find(|(long, _)| *long == option.long);
    let choices = choices.into_iter().flat_map(|(_, words)| *words);
    choices.map(|word| Candidate::word(format!("{attached}{word}"), "")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::OsStr;

    fn shown(words: &[&str]) -> String {
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        let line = read(&words);
        let cursor = match line.cursor {
            Cursor::Value(option) => format!("value of {}", option.long),
            Cursor::Option => "option".into(),
            Cursor::Command => "command".into(),
            Cursor::Inside(words) => words.join(OsStr::new(" ")).display().to_string(),
        };
        format!("{} {cursor}", line.uri.unwrap_or_default().display())
    }

    #[test]
    fn options_are_read_as_getopt_reads_them() {
        assert_eq!(shown(&[]), " option");
        assert_eq!(shown(&["-q", "list", "-c"]), " list -c");
        assert_eq!(shown(&["-rqc", "u", "--log", "l", "list"]), "u list");
        assert_eq!(shown(&["-qcu", "--conn=v", "--version", "--", "list"]), "v list");
        assert_eq!(shown(&["--conn"]), " value of connect");
        assert_eq!(shown(&["-rd"]), " value of debug");
        assert_eq!(shown(&["--k", "-x", "--"]), " command");
    }
}
