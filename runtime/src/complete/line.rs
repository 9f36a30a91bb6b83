//! Finds out what the word at the end of a line is: a command, an option, or a value.

use crate::families::each::NAME;
use crate::session::lookup::Sought;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use virsh_args::parse::Given;
use virsh_args::{CommandDef, Meaning, OptionDef};

/// What a word may become.
#[derive(Debug)]
pub enum Place {
    /// The name of a command.
    Command,
    /// An option of a command, beside those that are given, or the value of the last one here, which a dash may begin as well.
    Options(&'static CommandDef, Vec<Given>, Option<&'static OptionDef>),
    /// The value of an option.
    Value(Value),
    /// The format of an answer.
    Format,
    /// Keys of an answer of a command.
    Columns(&'static CommandDef, Vec<Given>),
    /// Nothing at all.
    Nothing,
}

/// A value to complete.
#[derive(Debug)]
pub struct Value {
    /// The option.
    pub option: &'static OptionDef,
    /// The options that are given already.
    pub given: Vec<Given>,
    /// What stands before the value in the same word: `--name=`, or nothing.
    pub attached: String,
}

impl Value {
    /// The value that was given to the option that names an object of a kind.
    #[must_use]
    pub fn given_of(&self, of: Meaning) -> Option<&str> {
        text(self.given.iter().find(|given| given.option.of == Some(of))?)
    }

    /// The object of a kind that the line names.
    #[must_use]
    pub fn sought(&self, of: Meaning) -> Option<Sought<'_>> {
        let given = self.given.iter().find(|given| given.option.of == Some(of))?;
        Some(Sought::new(given.option, text(given)?))
    }

    /// What the line names of that which the object is a part of, such as the pool of a volume.
    #[must_use]
    pub fn sought_whole(&self) -> Option<Sought<'_>> {
        let given =
            self.given.iter().find(|given| Some(given.option.name) == self.option.within())?;
        Some(Sought::new(given.option, text(given)?))
    }
}

/// A value, if it is text.
fn text(given: &Given) -> Option<&str> {
    given.value.as_deref()?.to_str()
}

/// Tells whether a word may become the name of an option: a dash and something else is a value.
#[must_use]
pub(super) fn begins_option(word: &str) -> bool {
    word == "-" || word.starts_with("--")
}

/// Decides what `word` is after the words `before`, of which faulty ones are passed over.
#[must_use]
pub fn place(before: &[OsString], word: &str) -> Place {
    let command = before.first().and_then(|name| virsh_generated::find(name.to_str()?));
    let Some(command) = command else { return Place::Command };
    let Some(reader) = Reader::follow(command, &before[1..]) else { return Place::Nothing };
    match reader.inner() {
        Some(inner) => place(&inner, word),
        None => reader.place(word),
    }
}

/// What the next word must be.
pub(super) enum Pending {
    /// What the rules of plain words and options say.
    None,
    /// The value of an option.
    Value(&'static OptionDef),
    /// The format of the answer.
    Format,
    /// Keys of the answer.
    Columns,
}

/// What is known after some words of a command.
pub(super) struct Reader {
    /// The command.
    pub command: &'static CommandDef,
    /// The options that are given.
    pub given: Vec<Given>,
    /// What the next word must be.
    pub pending: Pending,
    /// Whether two dashes have made all further words values.
    pub data_only: bool,
}

impl Reader {
    /// Reads words after the command's name, of which faulty ones are passed over; none when
    /// nothing can follow them.
    pub fn follow(command: &'static CommandDef, words: &[OsString]) -> Option<Reader> {
        let mut reader =
            Reader { command, given: Vec::new(), pending: Pending::None, data_only: false };
        words.iter().all(|word| reader.read(word)).then_some(reader)
    }

    /// Takes note of a word; false when nothing can follow it.
    fn read(&mut self, word: &OsStr) -> bool {
        match std::mem::replace(&mut self.pending, Pending::None) {
            Pending::Value(option) => {
                self.give(option, Some(word));
                return true;
            }
            Pending::Format | Pending::Columns => return true,
            Pending::None => {}
        }
        match word.as_bytes().strip_prefix(b"--").filter(|_| !self.data_only) {
            Some(b"") => self.data_only = true,
            Some(b"help") => return false,
            Some(name) => self.option(name),
            None => {
                if let Some(option) = self.free() {
                    self.give(option, Some(word));
                }
            }
        }
        true
    }

    fn option(&mut self, word: &[u8]) {
        let mut parts = word.splitn(2, |byte| *byte == b'=');
        let name = parts.next().and_then(|name| str::from_utf8(name).ok()).unwrap_or_default();
        match (self.find(name), parts.next().map(OsStr::from_bytes)) {
            // A repetition is an error; no value of it is worth a candidate.
            (Some(option), _) if !option.repeated && self.is_given(option) => {}
            (Some(option), None) if option.takes_value() => self.pending = Pending::Value(option),
            (Some(option), value) => self.give(option, value),
            (None, None) if name == "output" => self.pending = Pending::Format,
            (None, None) if name == "columns" => self.pending = Pending::Columns,
            (None, _) => {}
        }
    }

    /// Finds an option by its name or an older one.
    pub fn find(&self, name: &str) -> Option<&'static OptionDef> {
        let old = || self.command.old_spelling(name).map(|(option, _)| option);
        self.command.option(name).or_else(old)
    }

    fn give(&mut self, option: &'static OptionDef, value: Option<&OsStr>) {
        self.given.push(Given { option, value: value.map(OsStr::to_owned) });
    }

    /// Tells whether an option is given.
    pub fn is_given(&self, option: &OptionDef) -> bool {
        self.given.iter().any(|given| given.option.name == option.name)
    }

    /// The option that a plain word fills.
    pub fn free(&self) -> Option<&'static OptionDef> {
        self.command.operands().find(|option| option.repeated || !self.is_given(option))
    }

    /// The option that takes the words of another command, where the line goes on with these.
    pub fn takes_command(&self) -> Option<&'static OptionDef> {
        let option = self.data_only.then(|| self.free()).flatten()?;
        (option.of == Some(Meaning::Command) && option.repeated).then_some(option)
    }

    /// The words of the other command, with an object that it will be given.
    pub fn inner(&self) -> Option<Vec<OsString>> {
        let option = self.takes_command()?;
        let given = self.given.iter().filter(|given| given.option.name == option.name);
        let mut words: Vec<OsString> = given.filter_map(|given| given.value.clone()).collect();
        let command = words.first().and_then(|name| virsh_generated::find(name.to_str()?))?;
        let object = command.object().map(|(option, _)| format!("--{}={NAME}", option.name));
        words.splice(1..1, object.map(OsString::from));
        Some(words)
    }

    fn place(self, word: &str) -> Place {
        match self.pending {
            Pending::Value(option) => return self.value(option, String::new()),
            Pending::Format => return Place::Format,
            Pending::Columns => return Place::Columns(self.command, self.given),
            Pending::None => {}
        }
        let named = word.strip_prefix("--").and_then(|word| word.split_once('='));
        if let Some((name, _)) = named
            && let Some(option) = self.find(name).filter(|option| option.takes_value())
        {
            return self.value(option, format!("--{name}="));
        }
        if let Some(option) = self.takes_command() {
            return self.value(option, String::new());
        }
        // An empty word asks for options: they say what there is to give.
        if word.is_empty() || (begins_option(word) && !self.data_only) {
            let dashed = if word == "-" { self.free() } else { None };
            return Place::Options(self.command, self.given, dashed);
        }
        match self.free() {
            Some(option) => self.value(option, String::new()),
            None => Place::Nothing,
        }
    }

    fn value(self, option: &'static OptionDef, attached: String) -> Place {
        Place::Value(Value { option, given: self.given, attached })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &[&str], word: &str) -> String {
        let before: Vec<OsString> = before.iter().map(OsString::from).collect();
        match place(&before, word) {
            Place::Command => "command".into(),
            Place::Options(command, given, _) => {
                let given: Vec<_> = given.iter().map(|given| given.option.name).collect();
                format!("{} {}", command.name, given.join(","))
            }
            Place::Value(value) => format!("{}{}", value.attached, value.option.name),
            Place::Format => "format".into(),
            Place::Columns(..) => "columns".into(),
            Place::Nothing => "nothing".into(),
        }
    }

    #[test]
    fn commands_come_first() {
        assert_eq!(shown(&[], "ec"), "command");
        assert_eq!(shown(&["nonsense"], ""), "command");
    }

    #[test]
    fn an_empty_word_asks_for_options() {
        assert_eq!(shown(&["domstate"], ""), "domstate ");
        assert_eq!(shown(&["domstate", "--bogus", "a"], "--"), "domstate domain");
    }

    #[test]
    fn values_follow_their_options_or_fill_them() {
        assert_eq!(shown(&["domstate", "--domain"], ""), "domain");
        assert_eq!(shown(&["domstate", "--reason"], "t"), "domain");
        assert_eq!(shown(&["domstate"], "--domain=t"), "--domain=domain");
        assert_eq!(shown(&["domstate", "--"], "-t"), "domain");
        assert_eq!(shown(&["domstate"], "-t"), "domain");
        assert_eq!(shown(&["domstate"], "-"), "domstate ");
        assert_eq!(shown(&["domstate", "a"], "b"), "nothing");
        assert_eq!(shown(&["domstate", "--help"], ""), "nothing");
    }

    #[test]
    fn a_command_for_each_goes_on_as_it_does_by_itself() {
        assert_eq!(shown(&["each", "--name", "a", "--"], ""), "command");
        assert_eq!(shown(&["each", "--"], "dom"), "command");
        assert_eq!(shown(&["each", "--", "domstate"], "--"), "domstate domain");
        assert_eq!(shown(&["each", "--", "undefine"], "--storage="), "--storage=storage");
        assert_eq!(shown(&["each", "--state"], "r"), "state");
    }
}
