//! A command as its file describes it.

use schemars::JsonSchema;
use serde::Deserialize;
use virsh_args::ObjectKind;

use super::{Check, CommandOption, FlagRule, LeadsTo, Names, Reply, Says};

/// A command: `spec/<group>/<command>.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Command {
    /// The command's name; equals the file's name.
    pub name: String,
    /// Older names, accepted everywhere and listed nowhere.
    #[serde(default)]
    pub old_names: Vec<String>,
    /// What the command does, in one imperative line without a full stop, at most 72 columns.
    pub summary: String,
    /// The description in the small markup: `{opt:live}`, `{cmd:start}`, `{env:EDITOR}`,
    /// `*emphasis*`, `` `literal` ``, lists with `- `, examples indented by four blanks.
    #[serde(default)]
    pub description: String,
    /// The options in the order in which plain words fill them.
    #[serde(default)]
    pub options: Vec<CommandOption>,
    /// How a command line is judged, step by step. What is not listed follows: the objects
    /// that options name are looked up, then values are read, as the options stand.
    #[serde(default)]
    pub checks: Vec<Check>,
    /// The flags of libvirt that depend on several options.
    #[serde(default)]
    pub flags: Vec<FlagRule>,
    /// The command's sentences.
    #[serde(default)]
    pub says: Says,
    /// The state to which the command leads. With `--if-needed` it succeeds, without a call of its handler, where
    /// that is there already.
    #[serde(default)]
    pub leads_to: Option<LeadsTo>,
    /// The kind of object that the command makes, if it makes one.
    #[serde(default)]
    pub makes: Option<ObjectKind>,
    /// What the command prints: one entry per form of the answer.
    #[serde(default)]
    pub replies: Vec<Reply>,
    /// Example invocations for the manual; each must parse.
    #[serde(default)]
    pub examples: Vec<Example>,
    /// Whether the command needs a connection; most do.
    #[serde(default = "yes")]
    pub connects: bool,
    /// Whether the command is left out of listings and completion.
    #[serde(default)]
    pub hidden: bool,
    /// Whether unknown options and surplus words are passed over in silence.
    #[serde(default)]
    pub lenient: bool,
    /// Whether what the command takes away, none brings back: what runs, a definition, data. Who
    /// has it done to several objects at once is asked before.
    #[serde(default)]
    pub destructive: Occasion,
    /// Whether the command works with the user or the terminal, or goes on until it is told to
    /// end, so that it is for one object at a time. What answers with a stream does.
    #[serde(default)]
    pub attended: Occasion,
    /// The options that name a file which the command writes, so that several objects need
    /// several.
    #[serde(default)]
    pub writes: Names,
    /// Of the command that lists the objects of a kind: which, and how it lists all of them.
    #[serde(default)]
    pub lists: Option<Lists>,
    /// Related commands.
    #[serde(default)]
    pub see_also: Vec<String>,
    /// The libvirt release that brought the command, such as `"11.2"`; none for what the oldest had.
    #[serde(default)]
    pub since: Option<String>,
}

fn yes() -> bool {
    true
}

/// When something holds of a command.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Occasion {
    /// Always, or never.
    Always(bool),
    /// When one of these options is given.
    With(Names),
}

impl Default for Occasion {
    fn default() -> Occasion {
        Occasion::Always(false)
    }
}

impl Occasion {
    /// The options with which it holds, none of them where it always does; nothing where it
    /// never does.
    #[must_use]
    pub fn options(&self) -> Option<&[String]> {
        match self {
            Occasion::Always(false) => None,
            Occasion::Always(true) => Some(&[]),
            Occasion::With(names) => Some(names),
        }
    }
}

/// What a command lists.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lists {
    /// The kind of object; the first of its facts is a key of the rows.
    pub of: ObjectKind,
    /// The flags with which all are listed.
    #[serde(default)]
    pub with: Names,
}

/// An example of a command's use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The command line, without the program's name.
    pub run: String,
    /// What it does.
    pub does: String,
}
