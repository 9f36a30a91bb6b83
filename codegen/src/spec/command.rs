//! A command as its file describes it.

use schemars::JsonSchema;
use serde::Deserialize;
use virsh_args::ObjectKind;

use super::{Check, CommandOption, FlagRule, Reply, Says};

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

/// An example of a command's use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The command line, without the program's name.
    pub run: String,
    /// What it does.
    pub does: String,
}
