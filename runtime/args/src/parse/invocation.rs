//! What is parsed: where the words come from, and the invocations that they make.

use super::SyntaxError;
use crate::command::CommandDef;
use crate::option::OptionDef;
use crate::text::Text;
use std::ffi::{OsStr, OsString};

/// Where the words come from.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// A command string, to be cut into words.
    Text(&'a OsStr),
    /// A line of an interactive session: a command string that the trace does not repeat.
    Line(&'a OsStr),
    /// Words as the shell passed them: one command, taken verbatim.
    Words(&'a [OsString]),
}

/// A command with the options that were given to it.
#[derive(Debug, Clone)]
pub struct Invocation {
    /// The command.
    pub command: &'static CommandDef,
    /// The options in the order in which they were given.
    pub given: Vec<Given>,
    /// Whether `--help` was among the words.
    pub help: bool,
    /// The format that `--output` asked for, not yet checked.
    pub output: Option<OsString>,
    /// The keys that `--columns` chose, not yet checked.
    pub columns: Option<OsString>,
}

/// One given option.
#[derive(Debug, Clone)]
pub struct Given {
    /// The option.
    pub option: &'static OptionDef,
    /// Its value; flags have none.
    pub value: Option<OsString>,
}

/// Hears what the parser sees, for the debug trace and for warnings.
pub trait Observer {
    /// Tells whether lines of the trace are heard; where they are not, none is made.
    fn follows(&self) -> bool;
    /// Hears a line of the trace.
    fn trace(&mut self, line: &Text);
    /// Hears of an error that does not stop the command.
    fn warn(&mut self, error: &SyntaxError);
}

/// Hears nothing: for words that are judged and not run.
#[derive(Debug)]
pub struct Deaf;

impl Observer for Deaf {
    fn follows(&self) -> bool {
        false
    }
    fn trace(&mut self, _: &Text) {}
    fn warn(&mut self, _: &SyntaxError) {}
}

impl Invocation {
    /// Tells whether an option is given.
    pub(super) fn is_given(&self, option: &OptionDef) -> bool {
        self.given.iter().any(|given| given.option.name == option.name)
    }

    /// Refuses an option that is given, unless it may be again.
    pub(super) fn refuse_repetition(&self, option: &OptionDef) -> Result<(), SyntaxError> {
        if !option.repeated && self.is_given(option) {
            return Err(SyntaxError::Repeated(option.name));
        }
        Ok(())
    }

    /// The first required option that is not given; none where help is asked for.
    pub(super) fn missing_option(&self) -> Option<SyntaxError> {
        let command = self.command;
        let missing = |option: &&OptionDef| option.required && !self.is_given(option);
        let option = command.options.iter().find(missing).filter(|_| !self.help)?;
        let (command, by_name) = (command.name, option.named_only);
        Some(SyntaxError::MissingOption { command, option: option.name, by_name })
    }
}
