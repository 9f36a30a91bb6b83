//! Puts options and values together into the words of a case.

use crate::parity::case::World;
use crate::parity::model::{Command, Opt};
use crate::parity::values::Values;

/// Builds word lists for one command in one world.
pub struct Combiner<'a> {
    /// The command whose words are built.
    pub command: &'a Command,
    /// Where values come from.
    pub values: &'a Values,
    /// Where the words will run.
    pub world: World,
}

impl Combiner<'_> {
    /// The usual value of an option.
    pub fn value(&self, option: &Opt) -> String {
        self.values.usual(self.command, option, self.world)
    }

    /// An option by name with its usual value, a flag alone.
    pub fn named(&self, option: &Opt) -> Vec<String> {
        self.named_with(option, &self.value(option))
    }

    /// An option by name with the given value, a flag alone.
    pub fn named_with(&self, option: &Opt, value: &str) -> Vec<String> {
        let name = format!("--{}", option.name);
        if option.is_flag() { vec![name] } else { vec![name, value.to_owned()] }
    }

    /// Every required option by name, except those in `without`.
    pub fn required(&self, without: &[&Opt]) -> Vec<String> {
        let wanted = self
            .command
            .required()
            .filter(|option| !without.iter().any(|known| known.name == option.name));
        wanted.flat_map(|option| self.named(option)).collect()
    }

    /// The command's name followed by `rest`, and before it what keeps the command from waiting for ever.
    pub fn line(&self, rest: Vec<String>) -> Vec<String> {
        let always = self.values.always(self.command);
        let given = always.first().is_some_and(|guard| {
            rest.iter().any(|word| word == guard || word.starts_with(&format!("{guard}=")))
        });
        let mut words = vec![self.command.name.clone()];
        if !given {
            words.extend(always.iter().cloned());
        }
        words.extend(rest);
        words
    }

    /// As `line`, with the required options in front of `rest`, except those in `without`.
    pub fn reaching(&self, without: &[&Opt], rest: Vec<String>) -> Vec<String> {
        let mut words = self.required(without);
        words.extend(rest);
        self.line(words)
    }
}
