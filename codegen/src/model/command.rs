//! A command with everything decided: its options, how it is judged, what it is called in Rust.

use super::option::identifier;
use super::words::listed;
use super::{Opt, checks, expand, sets};
use crate::load::Sources;
use crate::spec::{Command as Source, Example, LeadsTo, Names, Occasion, Reply, ReplyKind};
use anyhow::Result;
use heck::{ToPascalCase, ToShoutySnakeCase};
use virsh_args::text::alternatives;
use virsh_args::{Check, State};

/// A command.
#[derive(Debug, Clone)]
pub struct Command {
    /// The command as the spec describes it.
    pub source: Source,
    /// The group's keyword.
    pub group: String,
    /// Whether it is beyond virsh, which does not have it.
    pub beyond: bool,
    /// The options, shared ones expanded.
    pub options: Vec<Opt>,
    /// How a command line is judged, complete and in order.
    pub checks: Vec<Check>,
    /// The sets of which the command has a part only.
    pub partial_sets: Vec<String>,
    /// The words that the key `state` of its first form may be.
    pub states: Vec<String>,
}

impl Command {
    pub(crate) fn new(source: &Source, group: &str, sources: &Sources) -> Result<Command> {
        let mut options = Vec::new();
        for option in &source.options {
            for option in expand(option, sources)? {
                options.push(Opt::new(&option)?);
            }
        }
        let source = sets::complete(source, sources)?;
        let partial_sets = sets::partial(&options, sources);
        let checks = checks::complete(&source.checks, &options);
        let states = states(&source, sources);
        Ok(Command {
            source,
            group: group.to_owned(),
            beyond: false,
            checks,
            options,
            partial_sets,
            states,
        })
    }

    /// Has each option that virsh does not have tell its words of a value that is none of them, where it says nothing
    /// else; virsh's own say what they say there.
    pub(crate) fn tell_choices(&mut self) {
        let beyond = self.beyond;
        let ours = self.options.iter_mut().filter(|option| option.beyond || beyond);
        for option in ours.filter(|option| !option.choices.is_empty() && option.invalid.is_none()) {
            let words: Vec<&str> = option.choices.iter().map(|it| it.word.as_str()).collect();
            let (name, words) = (&option.name, alternatives(&words));
            let said = format!("invalid value '{{value}}' for option --{name}: use {words}");
            option.invalid = Some(said);
        }
    }

    /// The names of the sets of which the command has options, in their order.
    #[must_use]
    pub fn sets(&self) -> Vec<&String> {
        let mut sets: Vec<&String> = Vec::new();
        for set in self.options.iter().filter_map(|option| option.set.as_ref()) {
            if !sets.contains(&set) {
                sets.push(set);
            }
        }
        sets
    }

    /// Tells whether the command leaves out options of a set.
    #[must_use]
    pub fn takes_part_of(&self, set: &str) -> bool {
        self.partial_sets.iter().any(|partial| partial == set)
    }

    /// Tells whether the command never runs without the option: because it is required, or because
    /// a check wants it or the flag that stands for the current object.
    #[must_use]
    pub fn needs(&self, option: &Opt) -> bool {
        let stands = |name: &&str| *name == option.name || option.current.as_deref() == Some(*name);
        let wants = |check: &Check| match check {
            Check::AtLeastOne { any_of, .. } => any_of.iter().all(stands),
            _ => false,
        };
        option.required || self.checks.iter().any(wants)
    }

    /// When it works with the user, or answers with a stream for as long as that is wanted.
    #[must_use]
    pub fn attended(&self) -> Occasion {
        let streams = self.replies().iter().filter(|reply| reply.kind() == ReplyKind::Stream);
        let with: Vec<&Names> = streams.map(|reply| &reply.with).collect();
        let said = self.source.attended.clone();
        if with.is_empty() || said == Occasion::Always(true) {
            return said;
        }
        if with.iter().any(|names| names.is_empty()) {
            return Occasion::Always(true);
        }
        let streamed = with.iter().flat_map(|names| names.iter().cloned());
        let said = said.options().unwrap_or_default().iter().cloned();
        Occasion::With(Names::Several(said.chain(streamed).collect()))
    }

    /// Tells whether the command leaves no object of the name that it is given.
    #[must_use]
    pub fn leaves_nothing(&self) -> bool {
        let cases = self.source.leads_to.iter().flat_map(LeadsTo::cases);
        cases.into_iter().any(|case| case.state == State::Gone)
    }

    /// The command's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.source.name
    }

    /// The name of the argument type: `AttachDiskArgs`.
    #[must_use]
    pub fn args_type(&self) -> String {
        format!("{}Args", self.source.name.to_pascal_case())
    }

    /// The name of the handler's module, `attach_disk`; a Rust keyword gets an underscore.
    #[must_use]
    pub fn module(&self) -> String {
        identifier(&self.source.name)
    }

    /// The name of the enum variant: `AttachDisk`.
    #[must_use]
    pub fn variant(&self) -> String {
        self.source.name.to_pascal_case()
    }

    /// The name of the table: `ATTACH_DISK`.
    #[must_use]
    pub fn table(&self) -> String {
        self.source.name.to_shouty_snake_case()
    }

    /// The forms of the answer.
    #[must_use]
    pub fn replies(&self) -> &[Reply] {
        &self.source.replies
    }

    /// The examples.
    #[must_use]
    pub fn examples(&self) -> &[Example] {
        &self.source.examples
    }
}

fn states(source: &Source, sources: &Sources) -> Vec<String> {
    let keys = source.replies.first().map(|form| &form.keys);
    let state = keys.into_iter().flatten().find(|key| key.key == "state");
    let words = state.and_then(|state| sources.words.get(state.words.as_ref()?));
    words.into_iter().flat_map(listed).map(|listed| listed.word).collect()
}
