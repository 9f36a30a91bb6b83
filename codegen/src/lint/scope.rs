//! What the lints look at: the sources with shared options expanded, as far as that works.

use crate::load::Sources;
use crate::model;
use crate::near::nearest;
use crate::spec::{Command, CommandOption};
use std::collections::BTreeSet;
use virsh_args::ObjectKind;

/// A fault before the lint's code and the line are added.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) file: String,
    pub(super) path: String,
    pub(super) text: String,
}

/// A spec with what several lints ask of it.
pub(super) struct Scope<'a> {
    pub(super) sources: &'a Sources,
    pub(super) commands: Vec<Scoped<'a>>,
}

/// A command with its place and its expanded options.
pub(super) struct Scoped<'a> {
    pub(super) file: String,
    pub(super) folder: String,
    pub(super) source: &'a Command,
    /// The options with their key paths. What cannot be expanded is left out here, since
    /// one lint of its own reports it.
    pub(super) options: Vec<(String, CommandOption)>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(sources: &'a Sources) -> Scope<'a> {
        let commands = sources.commands.iter().map(|(file, source)| {
            let folder = file.parent().map(|folder| folder.display().to_string());
            let options = source.options.iter().enumerate().flat_map(|(index, option)| {
                let expanded = model::expand(option, sources).unwrap_or_default();
                expanded.into_iter().map(move |option| (format!("options[{index}]"), option))
            });
            Scoped {
                file: file.display().to_string(),
                folder: folder.unwrap_or_default(),
                source,
                options: options.collect(),
            }
        });
        Scope { sources, commands: commands.collect() }
    }

    /// The names of all commands, whether they have a file or are only listed, which a lint of its own reports.
    pub(super) fn command_names(&self) -> BTreeSet<&'a str> {
        let listed = self.sources.groups.groups.iter().flat_map(|group| &group.order);
        let present = self.commands.iter().map(|command| &command.source.name);
        listed.chain(present).map(String::as_str).collect()
    }

    /// The file under `common/` that has the set.
    pub(super) fn common_file(&self, set: &str) -> String {
        let key = format!("\n  {set}:");
        let files = self.sources.texts.iter();
        let mut common = files.filter(|(path, _)| path.starts_with("common"));
        let found = common.find(|(_, text)| text.contains(&key));
        found.map_or_else(|| "common".to_owned(), |(path, _)| path.display().to_string())
    }

    /// Finds faults option by option.
    pub(super) fn each_option<T: Into<Option<String>>>(
        &self,
        find: impl Fn(&Scoped<'a>, &str, &CommandOption) -> T,
        key: &str,
    ) -> Vec<Fault> {
        let mut faults = Vec::new();
        for command in &self.commands {
            for (path, option) in &command.options {
                let name = option.name.as_deref().unwrap_or_default();
                if let Some(text) = find(command, name, option).into() {
                    faults.push(command.fault(&join(path, key), text));
                }
            }
        }
        faults
    }
}

impl Scoped<'_> {
    /// A fault in the command's file.
    pub(super) fn fault(&self, path: &str, text: String) -> Fault {
        Fault { file: self.file.clone(), path: path.to_owned(), text }
    }

    /// The option of this name.
    pub(super) fn option(&self, name: &str) -> Option<&CommandOption> {
        self.options.iter().map(|(_, o)| o).find(|o| o.name.as_deref() == Some(name))
    }

    /// Says that there is no option of this name, and which there are.
    pub(super) fn no_option(&self, name: &str) -> String {
        let known = meant(name, "it has", self.option_names());
        format!("the command has no option `{name}`; {known}")
    }

    /// The object that the command finds: the last one that is named by an option which it needs.
    pub(super) fn found(&self) -> Option<ObjectKind> {
        let required = self.options.iter().filter(|(_, option)| option.required == Some(true));
        required.filter_map(|(_, option)| option.of?.object()).next_back()
    }

    /// The names of the options, for messages that list what is allowed.
    pub(super) fn option_names(&self) -> Vec<&str> {
        self.options.iter().filter_map(|(_, option)| option.name.as_deref()).collect()
    }
}

/// The word that was meant by one that does not exist, if it is near; else those that do, behind
/// `before`, but not more than anyone would read.
pub(super) fn meant<'w>(
    typed: &str,
    before: &str,
    words: impl IntoIterator<Item = &'w str> + Clone,
) -> String {
    match nearest(typed, words.clone()) {
        Some(word) => format!("did you mean `{word}`?"),
        None => {
            const MOST: usize = 40;
            let more = if words.clone().into_iter().count() > MOST { " and more" } else { "" };
            format!("{before} {}{more}", quoted(words.into_iter().take(MOST)))
        }
    }
}

/// Words for a message: each in backquotes, separated by commas.
pub(super) fn quoted<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    if quoted.is_empty() { "none".to_owned() } else { quoted.join(", ") }
}

fn join(path: &str, key: &str) -> String {
    if key.is_empty() { path.to_owned() } else { format!("{path}.{key}") }
}
