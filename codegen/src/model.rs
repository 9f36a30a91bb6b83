//! The spec with everything decided: shared options expanded, defaults filled, order fixed.
//!
//! Emitters read only this; two artefacts agree because neither derives a fact of its own.

pub mod checks;
mod command;
mod option;
mod sets;
mod words;

pub use command::Command;
pub use option::{Opt, identifier, variant_name};
pub use sets::Set;
pub(crate) use sets::expand;
pub use words::{Listed, listed, listed_beneath};

use crate::load::Sources;
use crate::spec::{Program, Reply, Words};
use anyhow::{Context, Result};
use std::collections::BTreeMap;

/// The whole command language.
#[derive(Debug, Clone)]
pub struct Model {
    /// What holds for the program.
    pub program: Program,
    /// The groups in order, each with its commands in listing order.
    pub groups: Vec<Group>,
    /// The words by the names of their files.
    pub words: BTreeMap<String, Words>,
    /// The forms of answers that commands share.
    pub shared: BTreeMap<String, Reply>,
    /// The sets of options that commands share.
    pub sets: Vec<Set>,
}

/// A group with its commands.
#[derive(Debug, Clone)]
pub struct Group {
    /// The word that `help` accepts.
    pub keyword: String,
    /// The full name.
    pub title: String,
    /// What the group is about.
    pub about: String,
    /// Whether its commands are beyond virsh.
    pub beyond: bool,
    /// The commands in listing order.
    pub commands: Vec<Command>,
}

impl Group {
    /// The commands that are not hidden, in listing order.
    fn shown(&self) -> impl Iterator<Item = &Command> {
        self.commands.iter().filter(|command| !command.source.hidden)
    }
}

impl Model {
    /// Builds the model.
    ///
    /// # Errors
    /// Names the command and the option that cannot be decided.
    pub fn new(sources: &Sources) -> Result<Model> {
        let mut groups = Vec::new();
        for group in &sources.groups.groups {
            let mut commands = Vec::new();
            for (file, source) in &sources.commands {
                if file.parent().is_some_and(|folder| folder.as_os_str() == group.keyword.as_str())
                {
                    let command = Command::new(source, &group.keyword, sources);
                    let mut command = command.with_context(|| file.display().to_string())?;
                    command.beyond = group.beyond;
                    command.tell_choices();
                    commands.push(command);
                }
            }
            let place = |name: &str| group.order.iter().position(|listed| listed == name);
            commands.sort_by_key(|c| place(&c.source.name).unwrap_or(usize::MAX));
            let (keyword, title, about) =
                (group.keyword.clone(), group.title.clone(), group.about.clone());
            groups.push(Group { keyword, title, about, beyond: group.beyond, commands });
        }
        let sets = sets::all(sources)?;
        let (program, words) = (sources.program.clone(), sources.words.clone());
        let shared = sources.common.replies.clone();
        Ok(Model { program, groups, words, shared, sets })
    }

    /// All commands in listing order.
    pub fn commands(&self) -> impl Iterator<Item = &Command> {
        self.groups.iter().flat_map(|group| &group.commands)
    }

    /// The commands that are not hidden, in listing order.
    pub fn shown(&self) -> impl Iterator<Item = &Command> {
        self.groups.iter().flat_map(Group::shown)
    }

    /// The groups with commands that are not hidden, in order, each with those.
    pub fn shown_groups(&self) -> impl Iterator<Item = (&Group, Vec<&Command>)> {
        let groups = self.groups.iter().map(|group| (group, group.shown().collect::<Vec<_>>()));
        groups.filter(|(_, commands)| !commands.is_empty())
    }
}

/// The width of the label column of an answer of the kind `fields`.
#[must_use]
pub fn label_width(reply: &Reply) -> usize {
    const USUAL: usize = 15;
    reply.width.unwrap_or(USUAL)
}
