//! The command language as the corpus needs it, read from the catalogue that the generator writes.
//!
//! A catalogue says `named_only` of an option; an inventory read from the oracle itself lists the `positional`
//! options of a command instead. Both are accepted, so that the corpus can also be run over the inventory.

use crate::parity::release::Release;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What kind of value an option takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OptionKind {
    /// A flag without a value.
    Bool,
    /// Any text.
    String,
    /// A number, plain or scaled.
    Number,
}

/// One option of a command.
#[derive(Debug, Clone)]
pub struct Opt {
    /// The name without the leading dashes.
    pub name: String,
    /// What it takes.
    pub kind: OptionKind,
    /// Whether the command refuses to run without it.
    pub required: bool,
    /// Whether it takes all further words.
    pub repeated: bool,
    /// Whether a plain word may fill it.
    pub positional: bool,
    /// The words it takes, when they are a fixed set.
    pub choices: Vec<String>,
    /// What the value is, in the word of the specification, such as `text` or `xml-file`.
    pub value_type: String,
    /// What the value names, such as `domain`.
    pub of: Option<String>,
    /// Spellings that are accepted and never listed.
    pub old: Vec<OldSpelling>,
    /// The release that brought it, where it is newer than the oldest oracle.
    pub since: Option<Release>,
}

/// A spelling that stands for an option, or for an option with a value.
#[derive(Debug, Clone, Deserialize)]
pub struct OldSpelling {
    /// The name without the leading dashes.
    pub name: String,
    /// The value that the spelling gives by itself.
    pub value: Option<String>,
}

impl Opt {
    /// Says whether the option is a flag.
    pub fn is_flag(&self) -> bool {
        self.kind == OptionKind::Bool
    }
}

/// One command with its options in table order.
#[derive(Debug, Clone, Default)]
pub struct Command {
    /// The name that a user types.
    pub name: String,
    /// The keyword of its group.
    pub group: String,
    /// The options in table order.
    pub options: Vec<Opt>,
    /// Names that are accepted and never listed.
    pub old_names: Vec<String>,
    /// Options that exclude each other.
    pub exclusive: Vec<Vec<String>>,
    /// Options that need another one beside them.
    pub needing: Vec<String>,
    /// The release that brought it, where it is newer than the oldest oracle.
    pub since: Option<Release>,
}

impl Command {
    /// The options without which the command refuses to run.
    pub fn required(&self) -> impl Iterator<Item = &Opt> {
        self.options.iter().filter(|option| option.required)
    }

    /// The options that plain words fill, in that order.
    pub fn positional(&self) -> Vec<&Opt> {
        self.options.iter().filter(|option| option.positional).collect()
    }

    /// The options that take a value.
    pub fn valued(&self) -> impl Iterator<Item = &Opt> {
        self.options.iter().filter(|option| !option.is_flag())
    }
}

#[derive(Deserialize)]
struct RawCatalogue {
    #[serde(default)]
    groups: Vec<RawGroup>,
    commands: BTreeMap<String, RawCommand>,
}

#[derive(Deserialize)]
struct RawGroup {
    keyword: String,
    commands: Vec<String>,
}

#[derive(Deserialize)]
struct RawCommand {
    #[serde(default)]
    group: String,
    options: Vec<RawOption>,
    positional: Option<Vec<String>>,
    #[serde(default)]
    old_names: Vec<String>,
    #[serde(default)]
    checks: Vec<RawCheck>,
    since: Option<Release>,
    /// No virsh has it to compare with.
    #[serde(default)]
    beyond: bool,
}

/// One judgement on the options; those of other sorts have none of these keys.
#[derive(Deserialize)]
struct RawCheck {
    exclusive: Option<Vec<String>>,
    option: Option<String>,
    requires_any: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct RawOption {
    name: String,
    kind: OptionKind,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    repeated: bool,
    #[serde(default)]
    named_only: bool,
    #[serde(default)]
    choices: Vec<String>,
    #[serde(default, rename = "type")]
    value_type: String,
    of: Option<String>,
    #[serde(default)]
    old: Vec<OldSpelling>,
    since: Option<Release>,
    /// No virsh has it to compare with.
    #[serde(default)]
    beyond: bool,
}

/// Reads the commands of a catalogue, in the order of its groups.
pub fn read_catalogue(path: &Path) -> Result<Vec<Command>> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("cannot read the catalogue {}", path.display()))?;
    parse_catalogue(&text).with_context(|| path.display().to_string())
}

fn parse_catalogue(text: &str) -> Result<Vec<Command>> {
    let raw: RawCatalogue = serde_json::from_str(text)?;
    let order: Vec<(String, String)> = raw
        .groups
        .iter()
        .flat_map(|group| group.commands.iter().map(|name| (name.clone(), group.keyword.clone())))
        .collect();
    let mut commands: Vec<Command> = raw
        .commands
        .into_iter()
        .filter(|(_, command)| !command.beyond)
        .map(|(name, command)| {
            let keyword =
                order.iter().find(|(known, _)| *known == name).map(|(_, keyword)| keyword.clone());
            let group = keyword.unwrap_or_else(|| command.group.clone());
            command.into_command(name, group)
        })
        .collect();
    let rank = |name: &str| order.iter().position(|(known, _)| known == name).unwrap_or(usize::MAX);
    commands.sort_by_key(|command| rank(&command.name));
    Ok(commands)
}

impl RawCommand {
    fn into_command(self, name: String, group: String) -> Command {
        let listed = self.positional;
        let (beyond, options): (Vec<_>, Vec<_>) =
            self.options.into_iter().partition(|option| option.beyond);
        let kept = |name: &String| !beyond.iter().any(|option| option.name == *name);
        let options = options.into_iter().map(|option| {
            let fills = match &listed {
                Some(names) => names.contains(&option.name),
                None => !option.named_only,
            };
            Opt {
                positional: option.kind != OptionKind::Bool && fills,
                name: option.name,
                kind: option.kind,
                required: option.required,
                repeated: option.repeated,
                choices: option.choices,
                value_type: option.value_type,
                of: option.of,
                old: option.old,
                since: option.since,
            }
        });
        let options = options.collect();
        let (old_names, since) = (self.old_names, self.since);
        let mut command = Command { name, group, options, old_names, since, ..Command::default() };
        for check in self.checks {
            command.exclusive.extend(check.exclusive.filter(|names| names.iter().all(kept)));
            command.needing.extend(check.requires_any.and(check.option).filter(kept));
        }
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_give_the_same_model() {
        let catalogue = r#"{"groups":[{"keyword":"g","title":"G","commands":["b","a"]}],"commands":{
            "a":{"group":"g","summary":"x","options":[{"name":"file","kind":"string","required":true,"type":"file"},
                 {"name":"xpath","kind":"string","named_only":true},{"name":"live","kind":"bool"},
                 {"name":"own","kind":"bool","beyond":true}],
                 "checks":[{"find":"file"},{"exclusive":["live","xpath"]},{"exclusive":["live","own"]},{"option":"live","requires_any":["file"]}]},
            "b":{"group":"g","options":[]}}}"#;
        let inventory = catalogue.replace(r#""named_only":true"#, r#""x":1"#).replace(
            r#""options":[{"name":"file""#,
            r#""positional":["file"],"options":[{"name":"file""#,
        );
        for text in [catalogue, &inventory] {
            let commands = parse_catalogue(text).expect("the sample is valid");
            let names: Vec<&str> = commands.iter().map(|command| command.name.as_str()).collect();
            assert_eq!(names, ["b", "a"], "group order");
            let positional: Vec<bool> =
                commands[1].options.iter().map(|option| option.positional).collect();
            assert_eq!(positional, [true, false, false]);
            assert!(commands[1].options[0].required);
            // What only this program has is no matter of comparison.
            assert_eq!(commands[1].exclusive, [["live", "xpath"]]);
            assert_eq!(commands[1].needing, ["live"]);
        }
    }
}
