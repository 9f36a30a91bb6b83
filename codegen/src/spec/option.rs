//! The options of a command, alone and shared.

use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

use super::{Check, Flag, OldSpelling, Param, Record, Reply};
use virsh_args::{By, Commas, Empty, Meaning, Numbers, Offers, Secrecy, ValueType};

/// An option of a command: either `use:` a shared one, or described in full.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CommandOption {
    /// The name of a shared option or set from `spec/common/`; other keys override its own.
    #[serde(default, rename = "use")]
    pub uses: Option<String>,
    /// Beside `use` of a set: the options of it that the command has, by name, in its order; all
    /// of them in the set's order where it is left out.
    #[serde(default)]
    pub take: Vec<String>,
    /// Beside `use` of a set: what the command says otherwise of some of its options, by name.
    #[serde(default)]
    pub members: BTreeMap<String, CommandOption>,
    /// The option's name without dashes.
    #[serde(default)]
    pub name: Option<String>,
    /// How the value is read, which decides its Rust type; `flag` has none.
    #[serde(default, rename = "type")]
    pub kind: Option<ValueType>,
    /// What the value names, which decides what completion offers.
    #[serde(default)]
    pub of: Option<Meaning>,
    /// The ways in which it may name the object: with these, the program finds it and the
    /// handler gets it.
    #[serde(default)]
    pub by: Vec<By>,
    /// The option that names what the object is a part of: the pool of a volume, the network
    /// of a port.
    #[serde(default, rename = "in")]
    pub within: Option<String>,
    /// The flag that stands for the object which is current in the whole, in place of a name. A
    /// handler gets that object where only the flag is given.
    #[serde(default)]
    pub current: Option<String>,
    /// What the option does, in one line without a full stop; follows from `of` and `by` where
    /// it is left out.
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
    /// Of one that may be left out: whether help shows it as a plain word, `[<file>]`, as it does with required ones.
    #[serde(default)]
    pub operand: bool,
    /// Whether plain words fill it only because the oldest release took them so; the newest takes it by name.
    #[serde(default)]
    pub habit: bool,
    /// Whether it is this program's own: virsh has no such option, so help shows it apart from virsh's.
    #[serde(default)]
    pub beyond: bool,
    /// The option after which plain words fill it, where the oldest release listed it elsewhere.
    #[serde(default)]
    pub fills_after: Option<String>,
    /// What an empty value means.
    #[serde(default)]
    pub empty: Empty,
    /// Whether the value is kept out of traces, logs and histories.
    #[serde(default)]
    pub secret: Secrecy,
    /// The constants of libvirt that the option stands for: `args.flags()`.
    #[serde(default)]
    pub flag: Flag,
    /// The typed parameter of libvirt that the option sets: `args.params()`.
    #[serde(default)]
    pub param: Option<Param>,
    /// The file under `spec/words/` whose words a `choice` or `choice-list` allows, instead of
    /// `choices`.
    #[serde(default)]
    pub words: Option<String>,
    /// The allowed words of a `choice` or `choice-list`.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Of a text or list: words that completion offers, although libvirt may know more.
    #[serde(default)]
    pub suggests: Vec<String>,
    /// Of a text: what stands between its commas where it is a list; a list of another type has what its type says.
    #[serde(default)]
    pub commas: Option<Commas>,
    /// The unit that a bare number of a `size` counts.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// How a `record` is made of fields.
    #[serde(default)]
    pub record: Option<Record>,
    /// The smallest allowed number. From 0 on, a `long` becomes a `u64` in Rust.
    #[serde(default)]
    pub min: Option<i64>,
    /// The largest allowed number, of a `size` in units; where it fits, the Rust type is `u32`.
    #[serde(default)]
    pub max: Option<u64>,
    /// The error for a number that is smaller than `min` or larger than `max`; `{value}` stands
    /// for the number. A size has the error of its type.
    #[serde(default)]
    pub out_of_range: Option<String>,
    /// Of a `size`: when it may be negative.
    #[serde(default)]
    pub signed: Option<Signed>,
    /// Of a `size`: the number that any negative one stands for, in units; mostly libvirt's for
    /// "unlimited".
    #[serde(default)]
    pub negative: Option<u64>,
    /// The number that means the same as leaving the option out.
    #[serde(default)]
    pub none: Option<i64>,
    /// Of a `size`: whether the argument counts bytes, whatever unit a bare number counts.
    #[serde(default)]
    pub exact: bool,
    /// Of choices: whether upper and lower case are the same.
    #[serde(default)]
    pub any_case: bool,
    /// Of choices: what may stand before a word.
    #[serde(default)]
    pub prefixes: Vec<String>,
    /// Of a choice: which numbers of libvirt may stand instead of a word.
    #[serde(default)]
    pub numbers: Numbers,
    /// Whether virsh takes the value for a number, so that help shows `<number>` and an empty
    /// one is a bad number; follows from the type, which all but some sizes keep.
    #[serde(default)]
    pub number: Option<bool>,
    /// The error for a value that is not allowed, of a text for an empty one; `{value}` stands
    /// for the value.
    #[serde(default)]
    pub invalid: Option<String>,
    /// The value without the option, a number or a word; the argument is never absent then.
    #[serde(default)]
    pub default: Option<DefaultValue>,
    /// What happens without the option, in words for the manual, where `default` does not tell.
    #[serde(default)]
    pub without: Option<String>,
    /// Which objects completion offers, where not all fit.
    #[serde(default)]
    pub offers: Option<Offers>,
    /// Older spellings.
    #[serde(default)]
    pub old: Vec<OldSpelling>,
    /// The libvirt release that brought the option, such as `"11.2"`; none for what the oldest had.
    #[serde(default)]
    pub since: Option<String>,
    /// Of a shared option: the forms of the answer that it brings to the commands that have it.
    #[serde(default)]
    pub replies: Vec<Reply>,
    /// The set that the option was taken from; decided by the model.
    #[serde(skip)]
    pub set: Option<String>,
}

/// A value that an option has when it is not given.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum DefaultValue {
    /// A number, of a size in units.
    Number(i64),
    /// A text, or the word of a choice.
    Text(String),
}

impl fmt::Display for DefaultValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DefaultValue::Number(number) => number.fmt(f),
            DefaultValue::Text(text) => text.fmt(f),
        }
    }
}

/// When a size may be negative.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// The flag that must be given as well.
    pub with: String,
    /// The error without it.
    pub error: String,
    /// The constants of libvirt that a negative size stands for: `args.flags()`.
    #[serde(default)]
    pub flag: Flag,
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

impl Unit {
    /// How many bytes one is.
    #[must_use]
    pub fn bytes(self) -> u64 {
        match self {
            Unit::Bytes => 1,
            Unit::Kibibytes => 1024,
        }
    }
}

/// An allowed word.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The word.
    pub word: String,
    /// Further spellings that are accepted.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it means.
    #[serde(default)]
    pub help: Option<String>,
    /// The constants of libvirt that it adds to the flags of the command.
    #[serde(default)]
    pub flag: Flag,
    /// The constant by which libvirt knows it, where that is a number of its own and no flag.
    #[serde(default)]
    pub constant: Option<String>,
    /// The libvirt release that brought the word, such as `"11.2"`; none for what the oldest had.
    #[serde(default)]
    pub since: Option<String>,
}

/// `spec/common/*.yaml`: options that commands share.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Common {
    /// Single options by the name under which they are used.
    #[serde(default)]
    pub options: BTreeMap<String, CommandOption>,
    /// Sets of options by name, each a type of arguments: `affect` becomes `args.affect`.
    #[serde(default)]
    pub sets: BTreeMap<String, OptionSet>,
    /// Forms of answers by the name under which they are used.
    #[serde(default)]
    pub replies: BTreeMap<String, Reply>,
}

/// Options that belong together, with what holds for them wherever they are used.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionSet {
    /// What the options say together, in one line without a full stop.
    pub about: String,
    /// The names of the shared options.
    pub options: Vec<String>,
    /// The checks that they bring, made before those of the command, unless it repeats one
    /// among its own; those of an option that a command does not take fall away.
    #[serde(default)]
    pub checks: Vec<Check>,
    /// The forms of the answer that they bring.
    #[serde(default)]
    pub replies: Vec<Reply>,
}
