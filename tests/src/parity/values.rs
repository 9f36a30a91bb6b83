//! Which values options are given, from `values.yaml`: without plausible ones no case would reach a handler.

use crate::parity::case::World;
use crate::parity::model::{Command, Opt, OptionKind};
use crate::parity::yaml;
use anyhow::Result;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The values for one option: the first is used wherever one is needed, the others only for the option itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Entry {
    One(String),
    Many(Vec<String>),
    PerWorld { default: Box<Entry>, node: Box<Entry> },
}

impl Entry {
    fn list(&self, world: World) -> Vec<String> {
        match self {
            Entry::One(value) => vec![value.clone()],
            Entry::Many(values) => values.clone(),
            Entry::PerWorld { default, node } => match world {
                World::Node => node.list(world),
                _ => default.list(world),
            },
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct CommandValues {
    /// Values for options of this command only.
    #[serde(default)]
    options: BTreeMap<String, Entry>,
    /// Options given to every case of the command that could otherwise wait for ever.
    #[serde(default)]
    always: Vec<String>,
    /// How many lines of many options are tried.
    #[serde(default)]
    grid: usize,
}

/// The whole table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Values {
    /// For options of kind string which nothing else names.
    string: String,
    /// For options of kind number which nothing else names.
    number: String,
    /// By the name of the option.
    options: BTreeMap<String, Entry>,
    /// By the name of the command.
    #[serde(default)]
    commands: BTreeMap<String, CommandValues>,
}

impl Values {
    /// Reads the table.
    pub fn read(path: &Path) -> Result<Self> {
        yaml::read(path)
    }

    /// All values worth trying for an option, the usual one first.
    pub fn all(&self, command: &Command, option: &Opt, world: World) -> Vec<String> {
        let own =
            self.commands.get(&command.name).and_then(|values| values.options.get(&option.name));
        let mut all = match own.or_else(|| self.options.get(&option.name)) {
            Some(entry) => entry.list(world),
            None if !option.choices.is_empty() => Vec::new(),
            None if option.kind == OptionKind::Number => vec![self.number.clone()],
            None => vec![self.string.clone()],
        };
        let more = option.choices.iter().filter(|choice| !all.contains(choice)).cloned();
        let more: Vec<String> = more.collect();
        all.extend(more);
        all
    }

    /// The usual value of an option.
    pub fn usual(&self, command: &Command, option: &Opt, world: World) -> String {
        self.all(command, option, world).into_iter().next().unwrap_or_default()
    }

    /// The options that keep a command from waiting for ever.
    pub fn always(&self, command: &Command) -> &[String] {
        self.commands.get(&command.name).map_or(&[], |values| &values.always)
    }

    /// How many lines of many options are tried of a command.
    pub fn grid(&self, command: &Command) -> usize {
        self.commands.get(&command.name).map_or(0, |values| values.grid)
    }

    /// Names the entries that no command of the catalogue can use, so that a typing error does not go unseen.
    pub fn unused(&self, commands: &[Command]) -> Vec<String> {
        let mut unused = Vec::new();
        for (name, values) in &self.commands {
            let Some(command) = commands.iter().find(|command| command.name == *name) else {
                continue;
            };
            for option in values.options.keys() {
                if !command.options.iter().any(|known| known.name == *option) {
                    unused.push(format!("{name}: {option}"));
                }
            }
        }
        unused
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::data_dir;

    fn option(name: &str, kind: OptionKind) -> Opt {
        Opt {
            since: None,
            name: name.into(),
            kind,
            required: false,
            repeated: false,
            positional: true,
            choices: Vec::new(),
            value_type: String::new(),
            of: None,
            old: Vec::new(),
        }
    }

    #[test]
    fn the_nearest_entry_wins() {
        let text = "string: s\nnumber: '7'\noptions: {file: a.xml, domain: {default: [test, '1'], node: rich}}\n\
                    commands: {pool-define: {options: {file: pool.xml}, always: [--timeout, '1']}}";
        let values: Values = yaml::parse(text).expect("the sample is valid");
        let define = Command {
            name: "define".into(),
            group: String::new(),
            options: vec![],
            ..Command::default()
        };
        let pool = Command { name: "pool-define".into(), ..define.clone() };
        let file = option("file", OptionKind::String);
        let domain = option("domain", OptionKind::String);
        assert_eq!(values.usual(&define, &file, World::Default), "a.xml");
        assert_eq!(values.usual(&pool, &file, World::Default), "pool.xml");
        assert_eq!(values.all(&define, &domain, World::Lazy), ["test", "1"]);
        assert_eq!(values.usual(&define, &domain, World::Node), "rich");
        assert_eq!(values.usual(&define, &option("x", OptionKind::Number), World::Node), "7");
        let chosen = Opt { choices: vec!["a.xml".into(), "b".into()], ..file.clone() };
        assert_eq!(values.all(&define, &chosen, World::Default), ["a.xml", "b"]);
        assert_eq!(values.always(&pool), ["--timeout", "1"]);
    }

    #[test]
    fn the_table_of_the_harness_can_be_read() {
        let values = Values::read(&data_dir().join("values.yaml")).expect("values.yaml is valid");
        assert!(!values.options.is_empty());
    }
}
