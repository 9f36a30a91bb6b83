//! The spec with everything decided: shared options expanded, defaults filled, order fixed.
//!
//! Emitters read only this; two artefacts agree because neither derives a fact of its own.

mod sets;

pub use sets::Set;
pub(crate) use sets::expand;

use crate::load::Sources;
use crate::spec::{
    Choice, Command as Source, CommandOption, DefaultValue, Empty, Example, Flag, Kind, Offers,
    OldSpelling, Param, Program, Record, Reply, Secrecy, Signed, Unit, Words,
};
use crate::{checks, meaning};
use anyhow::{Context, Result, bail};
use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use std::collections::BTreeMap;
use virsh_args::{By, Check, Meaning};

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
    /// The commands in listing order.
    pub commands: Vec<Command>,
}

/// A command.
#[derive(Debug, Clone)]
pub struct Command {
    /// The command as the spec describes it.
    pub source: Source,
    /// The group's keyword.
    pub group: String,
    /// The options, shared ones expanded.
    pub options: Vec<Opt>,
    /// How a command line is judged, complete and in order.
    pub checks: Vec<Check>,
    /// The sets of which the command has a part only.
    pub partial_sets: Vec<String>,
}

/// An option with everything decided.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of spec::CommandOption")]
pub struct Opt {
    pub name: String,
    pub kind: Kind,
    pub of: Option<Meaning>,
    pub by: Vec<By>,
    pub within: Option<String>,
    pub current: Option<String>,
    pub help: String,
    pub value: String,
    pub number: bool,
    pub required: bool,
    pub repeated: bool,
    pub named_only: bool,
    pub empty: Empty,
    pub secret: Secrecy,
    pub flag: Flag,
    pub param: Option<Param>,
    pub choices: Vec<Choice>,
    pub unit: Unit,
    pub record: Option<Record>,
    pub min: Option<i64>,
    pub max: Option<u64>,
    pub out_of_range: Option<String>,
    pub signed: Option<Signed>,
    pub negative: Option<u64>,
    pub none: Option<i64>,
    pub exact: bool,
    pub any_case: bool,
    /// Whether a number may stand instead of a choice.
    pub numbers: bool,
    pub invalid: Option<String>,
    pub default: Option<DefaultValue>,
    pub without: Option<String>,
    pub offers: Option<Offers>,
    pub old: Vec<OldSpelling>,
    pub since: Option<String>,
    pub set: Option<String>,
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
                    commands.push(command.with_context(|| file.display().to_string())?);
                }
            }
            let place = |name: &str| group.order.iter().position(|listed| listed == name);
            commands.sort_by_key(|c| place(&c.source.name).unwrap_or(usize::MAX));
            let (keyword, title, about) =
                (group.keyword.clone(), group.title.clone(), group.about.clone());
            groups.push(Group { keyword, title, about, commands });
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
        Ok(Command { source, group: group.to_owned(), checks, options, partial_sets })
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

    /// The name of the handler's module: `attach_disk`.
    #[must_use]
    pub fn module(&self) -> String {
        self.source.name.to_snake_case()
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

impl Opt {
    fn new(option: &CommandOption) -> Result<Opt> {
        let Some(name) = option.name.clone() else {
            bail!("an option has neither `use` nor `name`")
        };
        let Some(kind) = option.kind else { bail!("option {name} has no `type`") };
        let number = option.number.unwrap_or_else(|| kind.is_number());
        let placeholder =
            option.of.map_or_else(|| kind.placeholder(), |of| meaning::placeholder(of, &option.by));
        let value = option.value.clone().unwrap_or_else(|| placeholder.to_owned());
        let help = || option.of.map(|of| meaning::help(of, &option.by)).unwrap_or_default();
        Ok(Opt {
            number,
            value,
            kind,
            of: option.of,
            by: option.by.clone(),
            within: option.within.clone(),
            current: option.current.clone(),
            help: option.help.clone().unwrap_or_else(help),
            required: option.required.unwrap_or_default(),
            repeated: option.repeated,
            named_only: option.named_only,
            empty: option.empty,
            secret: option.secret,
            flag: option.flag.clone(),
            param: option.param.clone(),
            choices: option.choices.clone(),
            unit: option.unit.unwrap_or(Unit::Bytes),
            record: option.record.clone(),
            min: option.min,
            max: option.max,
            out_of_range: option.out_of_range.clone(),
            signed: option.signed.clone(),
            negative: option.negative,
            none: option.none,
            exact: option.exact,
            any_case: option.any_case,
            numbers: option.numbers,
            invalid: option.invalid.clone(),
            default: option.default.clone(),
            without: option.without.clone().or(option.default.as_ref().map(ToString::to_string)),
            offers: option.offers,
            old: option.old.clone(),
            since: option.since.clone(),
            set: option.set.clone(),
            name,
        })
    }

    /// The name of the field in the argument type; a Rust keyword gets an underscore.
    #[must_use]
    pub fn field(&self) -> String {
        let name = self.name.to_snake_case();
        if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
    }

    /// Tells whether the program finds the object that the value names.
    #[must_use]
    pub fn is_found(&self) -> bool {
        self.found_type().is_some()
    }

    /// The type of the object that the program finds by the value, if it does.
    #[must_use]
    pub fn found_type(&self) -> Option<&'static str> {
        self.of.filter(|_| !self.by.is_empty()).and_then(meaning::rust_type)
    }

    /// Tells whether its argument is a list because it, or the record of its value, repeats.
    #[must_use]
    pub fn is_several(&self) -> bool {
        self.repeated || self.record.as_ref().is_some_and(|record| record.repeats)
    }

    /// Tells whether its largest value fits 32 bits.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        self.max.is_some_and(|max| u32::try_from(max).is_ok())
    }

    /// Tells whether its smallest value is not negative.
    #[must_use]
    pub fn is_unsigned(&self) -> bool {
        self.min.is_some_and(|min| min >= 0)
    }

    /// Tells whether the option takes a value.
    #[must_use]
    pub fn takes_value(&self) -> bool {
        self.kind != Kind::Flag
    }
}

/// A choice's word as the name of an enum's variant; one that starts with a digit gets a
/// letter before it. Empty for a word without letters and digits, which a lint refuses.
#[must_use]
pub fn variant_name(word: &str) -> String {
    let name = word.to_pascal_case();
    match name.as_str() {
        "Self" => "Self_".to_owned(),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("V{name}"),
        _ => name,
    }
}

/// The width of the label column of an answer of the kind `fields`.
#[must_use]
pub fn label_width(reply: &Reply) -> usize {
    const USUAL: usize = 15;
    reply.width.unwrap_or(USUAL)
}
