//! The spec format: what the YAML files under `spec/` may say.
//!
//! Every type refuses unknown keys. The JSON Schema for editors is derived from these types.

use schemars::JsonSchema;
use serde::Deserialize;

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
    /// The relations between options in the order in which they are checked.
    #[serde(default)]
    pub relations: Vec<Relation>,
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
    /// A flag with which the values of all other options are never read.
    #[serde(default)]
    pub overriding: Option<String>,
    /// Related commands.
    #[serde(default)]
    pub see_also: Vec<String>,
    /// The libvirt release that brought the command.
    #[serde(default)]
    pub since: Option<String>,
}

fn yes() -> bool {
    true
}

/// An option of a command: either `use:` a shared one, or described in full.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CommandOption {
    /// The name of a shared option or set from `spec/common/`; other keys override its own.
    #[serde(default, rename = "use")]
    pub uses: Option<String>,
    /// The option's name without dashes.
    #[serde(default)]
    pub name: Option<String>,
    /// What the value means; `flag` has none.
    #[serde(default, rename = "type")]
    pub kind: Option<Kind>,
    /// What the option does, in one line without a full stop.
    #[serde(default)]
    pub help: Option<String>,
    /// The placeholder for the value in the manual, such as `SIZE`.
    #[serde(default)]
    pub value: Option<String>,
    /// Whether the command needs it.
    #[serde(default)]
    pub required: Option<bool>,
    /// Whether it takes any number of values.
    #[serde(default)]
    pub repeated: bool,
    /// Whether plain words never fill it.
    #[serde(default)]
    pub named_only: bool,
    /// What an empty value means.
    #[serde(default)]
    pub empty: Empty,
    /// Whether a bad value is reported before the command's object is looked up.
    #[serde(default)]
    pub early: bool,
    /// Whether the value is kept out of logs and histories.
    #[serde(default)]
    pub secret: bool,
    /// Whether its value is read before those of other options, which decides what is reported
    /// when several are bad.
    #[serde(default)]
    pub read_first: bool,
    /// The allowed words of a `choice` or `choice-list`.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// The unit that a bare number of a `size` counts.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// The largest allowed value of a `size`, in units.
    #[serde(default)]
    pub max: Option<u64>,
    /// Which word help shows for the value, where it is not the type's own.
    #[serde(default)]
    pub shows: Option<Shows>,
    /// The error for a value that is not allowed; `{value}` stands for the value.
    #[serde(default)]
    pub invalid: Option<String>,
    /// What happens without the option, in words for the manual.
    #[serde(default)]
    pub default: Option<String>,
    /// Which objects completion offers, where not all fit.
    #[serde(default)]
    pub offers: Option<Offers>,
    /// Older spellings.
    #[serde(default)]
    pub old: Vec<OldSpelling>,
    /// The libvirt release that brought the option.
    #[serde(default)]
    pub since: Option<String>,
}

/// What the value of an option means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are the field's terms; Kind::about says what each means")]
pub enum Kind {
    Flag,
    Text,
    Domain,
    Network,
    NetworkPort,
    Pool,
    PoolType,
    Volume,
    Interface,
    HostInterface,
    Nwfilter,
    NwfilterBinding,
    NodeDevice,
    Secret,
    Snapshot,
    Checkpoint,
    DeviceTarget,
    DeviceAlias,
    Mac,
    Uuid,
    Uri,
    File,
    XmlFile,
    Directory,
    Xml,
    Xpath,
    Arch,
    Machine,
    VirtType,
    Emulator,
    Event,
    Key,
    CommandName,
    Int,
    Uint,
    Ulong,
    UlongWrapping,
    Long,
    Size,
    SizeText,
    Bandwidth,
    Seconds,
    Choice,
    ChoiceList,
    List,
    FdList,
    CpuList,
}

/// What an empty value of a string option means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Empty {
    /// It is an error.
    #[default]
    Refused,
    /// It is a value like any other.
    Allowed,
    /// It counts as if the option had not been given.
    Absent,
    /// The command fails without a word.
    SilentFailure,
}

/// The unit of a bare number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum Unit {
    /// Bytes.
    #[serde(rename = "bytes")]
    Bytes,
    /// Kibibytes.
    #[serde(rename = "KiB")]
    Kibibytes,
}

/// The word that help shows for a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// `<string>`
    String,
    /// `<number>`
    Number,
}

/// The objects that completion offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Offers {
    /// Running ones.
    Active,
    /// Those that are not running.
    Inactive,
    /// Those with a persistent definition.
    Persistent,
    /// All, by their UUIDs instead of their names.
    Uuids,
}

/// An allowed word.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The word.
    pub word: String,
    /// What it means.
    #[serde(default)]
    pub help: Option<String>,
}

/// An older spelling of an option.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OldSpelling {
    /// The spelling without dashes.
    pub name: String,
    /// The value that it stands for, if it brings one.
    #[serde(default)]
    pub value: Option<String>,
}

/// A relation between options: exactly one of `exclusive`, `option`, `at-least-one`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Relation {
    /// At most one of these may be given; checked pair by pair in this order.
    #[serde(default)]
    pub exclusive: Vec<String>,
    /// The option that `requires`, `requires-any` or `implies` speak of.
    #[serde(default)]
    pub option: Option<String>,
    /// All of these must be given as well.
    #[serde(default)]
    pub requires: Vec<String>,
    /// One of these must be given as well.
    #[serde(default)]
    pub requires_any: Vec<String>,
    /// These flags count as given as well.
    #[serde(default)]
    pub implies: Vec<String>,
    /// One of these must be given.
    #[serde(default)]
    pub at_least_one: Vec<String>,
    /// Another wording of the error.
    #[serde(default)]
    pub error: Option<String>,
    /// Whether `requires`, `requires-any` or `at-least-one` is checked only after the command's object was
    /// looked up and the values were read.
    #[serde(default)]
    pub late: bool,
}

/// One form of a command's answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reply {
    /// The kind of the answer.
    pub kind: ReplyKind,
    /// When the command answers in this form, in words for the manual; the first is the usual one.
    #[serde(default)]
    pub when: Option<String>,
    /// For `fields`: the width of the label column, without the blank after it.
    #[serde(default)]
    pub width: Option<usize>,
    /// The parts of the answer, in order.
    #[serde(default)]
    pub keys: Vec<Key>,
}

/// The kinds of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyKind {
    /// A sentence that says what happened.
    Message,
    /// A single value.
    Value,
    /// Labels with values.
    Fields,
    /// Rows under titles.
    Table,
    /// An XML document.
    Xml,
    /// Statistics with open-ended keys.
    Stats,
    /// Objects as they come.
    Stream,
}

/// A part of an answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Key {
    /// The stable key for programs, in snake case.
    pub key: String,
    /// The title or label in text output; empty where text shows none.
    #[serde(default)]
    pub title: String,
    /// The JSON type of the value.
    #[serde(rename = "type")]
    pub kind: KeyType,
    /// What the value means, for the manual; with its unit.
    #[serde(default)]
    pub help: Option<String>,
}

/// The JSON type of a part of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KeyType {
    /// Text.
    String,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A size in bytes.
    Bytes,
    /// A list.
    List,
    /// An object.
    Object,
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

/// `spec/common/*.yaml`: options that commands share.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Common {
    /// Single options by the name under which they are used.
    #[serde(default)]
    pub options: std::collections::BTreeMap<String, CommandOption>,
    /// Sets of options by name: lists of names of single ones.
    #[serde(default)]
    pub sets: std::collections::BTreeMap<String, Vec<String>>,
}

/// `spec/groups.yaml`: the groups in order.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Groups {
    /// The groups.
    pub groups: Vec<Group>,
}

/// A group of commands.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The word that `help` accepts; also the folder under `spec/`.
    pub keyword: String,
    /// The full name.
    pub title: String,
    /// What the group is about, for the manual.
    pub about: String,
    /// The listing order; commands not named here follow in alphabetical order.
    #[serde(default)]
    pub order: Vec<String>,
}

/// `spec/program.yaml`: what holds for the program as a whole.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Program {
    /// The program's name.
    pub name: String,
    /// One line that says what it is.
    pub summary: String,
    /// The forms of the command line.
    pub synopsis: Vec<String>,
    /// The manual's description.
    pub description: String,
    /// The global options in order.
    pub options: Vec<GlobalOption>,
    /// The manual's further sections before the commands.
    pub sections: Vec<Section>,
    /// Environment variables.
    pub environment: Vec<Entry>,
    /// Files.
    pub files: Vec<Entry>,
    /// Exit statuses.
    pub exit_statuses: Vec<Entry>,
    /// The manual's sections after the commands.
    pub closing: Vec<Section>,
}

/// A global option.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlobalOption {
    /// The long name without dashes; empty where there is only the letter.
    pub long: String,
    /// The letter.
    #[serde(default)]
    pub short: Option<char>,
    /// The placeholder of its value; none for a flag.
    #[serde(default)]
    pub value: Option<String>,
    /// Whether the value may be left out (and is given with `=` only).
    #[serde(default)]
    pub optional: bool,
    /// What the value means, for completion.
    #[serde(default, rename = "type")]
    pub kind: Option<Kind>,
    /// The words that the value may be.
    #[serde(default)]
    pub choices: Vec<String>,
    /// One line for the usage screen.
    pub usage: String,
    /// The manual's text.
    pub help: String,
}

/// A section of the manual.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The text in the small markup.
    pub text: String,
}

/// A named thing with an explanation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// The explanation in the small markup.
    pub text: String,
}
