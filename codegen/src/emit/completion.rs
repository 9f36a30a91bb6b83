//! What the completion scripts of all shells need to know, in the form that templates read.
//!
//! Each script holds a small engine that follows the words as virsh does, and tables that it
//! looks things up in. The engines differ as the shells do; the tables come from here.

use crate::markup::plain;
use crate::model::{Command, Model, Opt};
use crate::spec::{GlobalOption, Kind};
use serde::Serialize;
use std::collections::HashMap;
use tera::{Context, Tera, Value};
use virsh_args::{Check, Meaning};

/// The whole command language as the scripts see it.
#[derive(Serialize)]
struct View {
    globals: Vec<Global>,
    /// The spellings of all global options.
    global_names: Vec<String>,
    /// The spellings of those that take the next word as their value.
    global_valued: Vec<String>,
    groups: Vec<Described>,
    commands: Vec<CommandView>,
}

/// A global option.
#[derive(Serialize)]
struct Global {
    /// The letter with its dash, the long name with its dashes, or one of them.
    spellings: Vec<String>,
    help: String,
    completer: &'static str,
    words: Vec<Described>,
}

/// A word with what it means.
#[derive(Serialize)]
struct Described {
    word: String,
    help: String,
}

#[derive(Serialize)]
struct CommandView {
    name: String,
    summary: String,
    hidden: bool,
    old_names: Vec<String>,
    options: Vec<OptionView>,
    old: Vec<Old>,
}

#[derive(Serialize)]
struct OptionView {
    name: String,
    help: String,
    completer: &'static str,
    /// Letters: `r`equired, `m`any values, `n`amed only, `g`eneral, that is, offered only
    /// after a dash; a dash for none.
    traits: String,
    /// The options with which it cannot be given.
    excludes: Vec<String>,
    words: Vec<Described>,
}

/// An old spelling of an option.
#[derive(Serialize)]
struct Old {
    spelling: String,
    name: String,
    /// Whether it stands for the option with a value.
    brings_value: bool,
}

/// Renders a template with the view of the model; the filter `quote` is the shell's own.
pub(super) fn render(model: &Model, template: &str, quote: fn(&str) -> String) -> String {
    let filter = move |value: &Value, _: &HashMap<String, Value>| {
        let text = value.as_str().ok_or("only text can be quoted")?;
        Ok(Value::String(quote(text)))
    };
    let mut tera = Tera::default();
    tera.register_filter("quote", filter);
    let rendered = Context::from_serialize(view(model)).and_then(|context| {
        tera.add_raw_template("script", template)?;
        tera.render("script", &context)
    });
    rendered.unwrap_or_else(|error| panic!("a completion template is wrong: {error:?}"))
}

fn view(model: &Model) -> View {
    let groups = model
        .groups
        .iter()
        .map(|group| Described { word: group.keyword.clone(), help: group.title.clone() });
    let options = &model.program.options;
    let valued = options.iter().filter(|option| option.value.is_some() && !option.optional);
    View {
        globals: options.iter().map(global).collect(),
        global_names: options.iter().flat_map(spellings).collect(),
        global_valued: valued.flat_map(spellings).collect(),
        groups: groups.collect(),
        commands: model.commands().map(command).collect(),
    }
}

fn spellings(option: &GlobalOption) -> impl Iterator<Item = String> + use<> {
    let short = option.short.map(|short| format!("-{short}"));
    let long = (!option.long.is_empty()).then(|| format!("--{}", option.long));
    short.into_iter().chain(long)
}

fn global(option: &GlobalOption) -> Global {
    let words: Vec<Described> = option.choices.iter().map(|word| described(word, None)).collect();
    Global {
        spellings: spellings(option).collect(),
        help: option.usage.clone(),
        completer: match (&option.value, option.kind) {
            (None, _) => "flag",
            (Some(_), _) if !words.is_empty() => "words",
            (Some(_), Some(kind)) => completer(kind, None),
            (Some(_), None) => "none",
        },
        words,
    }
}

fn command(command: &Command) -> CommandView {
    let source = &command.source;
    let old = command.options.iter().flat_map(|option| {
        option.old.iter().map(|old| Old {
            spelling: old.name.clone(),
            name: option.name.clone(),
            brings_value: old.value.is_some(),
        })
    });
    let mut options: Vec<OptionView> = command.options.iter().map(|o| option(command, o)).collect();
    if !command.replies().is_empty() {
        options.push(general("output", "Print the answer as text or json", &["text", "json"]));
    }
    options.push(general("help", "Print the help of the command", &[]));
    CommandView {
        name: source.name.clone(),
        summary: source.summary.clone(),
        hidden: source.hidden,
        old_names: source.old_names.clone(),
        options,
        old: old.collect(),
    }
}

fn option(command: &Command, option: &Opt) -> OptionView {
    let traits = [('r', option.required), ('m', option.repeated), ('n', option.named_only)];
    let traits: String = traits.iter().filter(|(_, has)| *has).map(|(letter, _)| letter).collect();
    let excludes = command.checks.iter().filter_map(|check| match check {
        Check::Exclusive { a, b, .. } if *a == option.name => Some((*b).to_owned()),
        Check::Exclusive { a, b, .. } if *b == option.name => Some((*a).to_owned()),
        _ => None,
    });
    OptionView {
        name: option.name.clone(),
        help: plain(&option.help),
        completer: completer(option.kind, option.of),
        traits: if traits.is_empty() { "-".to_owned() } else { traits },
        excludes: excludes.collect(),
        words: option.choices.iter().map(|c| described(&c.word, c.help.as_deref())).collect(),
    }
}

/// An option that every command has, or every one with a structured answer.
fn general(name: &str, help: &str, words: &[&str]) -> OptionView {
    OptionView {
        name: name.to_owned(),
        help: help.to_owned(),
        completer: if words.is_empty() { "flag" } else { "words" },
        traits: "ng".to_owned(),
        excludes: Vec::new(),
        words: words.iter().map(|word| described(word, None)).collect(),
    }
}

fn described(word: &str, help: Option<&str>) -> Described {
    Described { word: word.to_owned(), help: help.map(plain).unwrap_or_default() }
}

/// Who knows the values: the script (`words`, `list`, `command`), the shell (`file`,
/// `directory`), the program (`object`), or nobody (`none`).
fn completer(kind: Kind, of: Option<Meaning>) -> &'static str {
    match (kind, of) {
        (Kind::Flag, _) => "flag",
        (Kind::Choice, _) => "words",
        (Kind::ChoiceList, _) => "list",
        (_, Some(of)) => of_meaning(of),
        (Kind::File | Kind::XmlFile | Kind::XmlOrFile | Kind::HostFile, None) => "file",
        (Kind::Directory | Kind::HostDirectory, None) => "directory",
        (
            Kind::Text
            | Kind::Verbatim
            | Kind::Uri
            | Kind::Xml
            | Kind::Xpath
            | Kind::Int
            | Kind::Uint
            | Kind::Ulong
            | Kind::UlongWrapping
            | Kind::Long
            | Kind::Size
            | Kind::Bandwidth
            | Kind::Seconds
            | Kind::List
            | Kind::CpuList
            | Kind::FdList,
            None,
        ) => "none",
    }
}

fn of_meaning(of: Meaning) -> &'static str {
    match of {
        Meaning::Command => "command",
        Meaning::Emulator => "file",
        Meaning::Machine => "none",
        Meaning::Domain
        | Meaning::Network
        | Meaning::NetworkPort
        | Meaning::Pool
        | Meaning::Volume
        | Meaning::HostInterface
        | Meaning::Nwfilter
        | Meaning::NwfilterBinding
        | Meaning::NodeDevice
        | Meaning::Secret
        | Meaning::Snapshot
        | Meaning::Checkpoint
        | Meaning::Disk
        | Meaning::Interface
        | Meaning::DeviceAlias
        | Meaning::Vcpu
        | Meaning::Iothread
        | Meaning::NumaCell
        | Meaning::HostCpu
        | Meaning::PageSize
        | Meaning::CpuModel
        | Meaning::Arch
        | Meaning::VirtType
        | Meaning::PoolType => "object",
    }
}
