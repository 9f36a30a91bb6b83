//! The tables that describe the command language; `cargo codegen` writes their contents.

use crate::bounds::Bounds;
use crate::check::Check;
use crate::meaning::{By, Meaning};
use crate::values::RecordDef;

/// A group of commands, as `help` shows them together.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// The word that `help` accepts for the group.
    pub keyword: &'static str,
    /// The group's full name, accepted by `help` as well.
    pub title: &'static str,
    /// The group's commands in the order of their listing.
    pub commands: &'static [&'static CommandDef],
}

/// A global option, for the usage screen.
#[derive(Debug, Clone, Copy)]
pub struct GlobalOption {
    /// The long name without dashes; empty where there is only the letter.
    pub long: &'static str,
    /// The letter; empty where there is none.
    pub short: &'static str,
    /// The placeholder of the value; none for a flag.
    pub value: Option<&'static str>,
    /// Whether the value may be left out.
    pub optional: bool,
    /// One line that says what the option does.
    pub usage: &'static str,
}

/// One command: its names, options, how they are judged and what it answers.
#[derive(Debug, Clone, Copy)]
pub struct CommandDef {
    /// The command's name.
    pub name: &'static str,
    /// The keyword of the command's group.
    pub group: &'static str,
    /// Older names of the command, accepted everywhere and listed nowhere.
    pub old_names: &'static [&'static str],
    /// One line that says what the command does.
    pub summary: &'static str,
    /// The description as plain text; may hold newlines, may be empty.
    pub description: &'static str,
    /// The options in the order in which plain words fill them.
    pub options: &'static [OptionDef],
    /// The steps in which a command line is judged.
    pub checks: &'static [Check],
    /// Whether the command answers programs.
    pub answers: bool,
    /// The keys under which programs find the parts of its answers, in order.
    pub keys: &'static [&'static str],
    /// Whether the command needs a connection before it runs.
    pub connects: bool,
    /// Whether the command is left out of listings and completion.
    pub hidden: bool,
    /// Whether unknown options and surplus words are passed over in silence.
    pub lenient: bool,
    /// Whether the command is for prompts and pipes only, not for the command line.
    pub interactive: bool,
}

impl CommandDef {
    /// A command without a name that says nothing: what a table leaves out.
    pub const NONE: CommandDef = CommandDef {
        name: "",
        group: "",
        old_names: &[],
        summary: "",
        description: "",
        options: &[],
        checks: &[],
        answers: false,
        keys: &[],
        connects: true,
        hidden: false,
        lenient: false,
        interactive: false,
    };

    /// Finds an option by its name.
    #[must_use]
    pub fn option(&self, name: &str) -> Option<&'static OptionDef> {
        self.options.iter().find(|option| option.name == name)
    }

    /// Finds the option that `name` is an older spelling of, with that spelling.
    #[must_use]
    pub fn old_spelling(&self, name: &str) -> Option<(&'static OptionDef, &'static OldSpelling)> {
        self.options.iter().find_map(|option| {
            let old = option.old.iter().find(|old| old.name == name)?;
            Some((option, old))
        })
    }
}

/// One option of a command; operands are options that plain words may fill.
#[derive(Debug, Clone, Copy)]
pub struct OptionDef {
    /// The option's name without dashes.
    pub name: &'static str,
    /// How its value is read.
    pub value: ValueType,
    /// What its value names.
    pub of: Option<Meaning>,
    /// The ways in which it may name the object, if the command's object is found by it.
    pub by: &'static [By],
    /// The option that names what the object is a part of, such as the pool of a volume.
    pub within: Option<&'static str>,
    /// The flag that stands for the object which is current in the whole, in place of a name.
    pub current: Option<&'static str>,
    /// Whether help shows the value as `<number>` instead of `<string>`.
    pub number: bool,
    /// Whether the command needs it.
    pub required: bool,
    /// Whether it takes any number of values.
    pub repeated: bool,
    /// Whether plain words never fill it.
    pub named_only: bool,
    /// What an empty value means.
    pub empty: Empty,
    /// Whether the value is kept out of logs and histories.
    pub secret: Secrecy,
    /// What help says of it.
    pub help: &'static str,
    /// Older spellings.
    pub old: &'static [OldSpelling],
    /// The error for a value that is not among the allowed ones; `{value}` stands for the value.
    pub invalid: Option<&'static str>,
    /// Which objects completion offers, where not all fit.
    pub offers: Option<Offers>,
    /// The smallest and the largest number.
    pub bounds: Option<Bounds>,
    /// When a size may be negative, if ever.
    pub signed: Option<Signed>,
    /// The number that any negative size stands for, in units.
    pub negative: Option<u64>,
    /// The number that means the same as leaving the option out.
    pub none: Option<i64>,
    /// Whether a size is read in bytes, and not rounded up to whole units.
    pub exact: bool,
    /// Further spellings of choices, each with the word that it stands for.
    pub spellings: &'static [(&'static str, &'static str)],
    /// Whether choices are known in upper and lower case alike.
    pub any_case: bool,
    /// Whether a number may stand instead of a choice.
    pub numbers: bool,
}

/// When a value may be negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    /// The flag that must be given as well.
    pub with: &'static str,
    /// The error without it.
    pub error: &'static str,
}

/// The objects that completion offers for an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "spec", derive(serde::Deserialize, schemars::JsonSchema))]
#[cfg_attr(feature = "spec", serde(rename_all = "kebab-case"))]
pub enum Offers {
    /// Running ones.
    Active,
    /// Those that are not running.
    Inactive,
    /// Those with a persistent definition.
    Persistent,
    /// Domains with a managed save image.
    ManagedSave,
}

impl OptionDef {
    /// An option without a name that says nothing: what a table leaves out.
    pub const NONE: OptionDef = OptionDef {
        name: "",
        value: ValueType::Flag,
        of: None,
        by: &[],
        within: None,
        current: None,
        number: false,
        required: false,
        repeated: false,
        named_only: false,
        empty: Empty::Refused,
        secret: Secrecy::None,
        help: "",
        old: &[],
        invalid: None,
        offers: None,
        bounds: None,
        signed: None,
        negative: None,
        none: None,
        exact: false,
        spellings: &[],
        any_case: false,
        numbers: false,
    };

    /// Finds the word of `words` that a text means: itself, in another case where the option
    /// allows it, or by a further spelling.
    #[must_use]
    pub fn choice(&self, words: &[&'static str], text: &str) -> Option<&'static str> {
        let same = |word: &str| match self.any_case {
            true => word.eq_ignore_ascii_case(text),
            false => word == text,
        };
        let further = self.spellings.iter().find(|(spelling, _)| same(spelling));
        let word = words.iter().copied().find(|word| same(word));
        word.or_else(|| further.map(|(_, word)| *word))
    }

    /// Tells whether the option takes a value.
    #[must_use]
    pub fn takes_value(&self) -> bool {
        !matches!(self.value, ValueType::Flag)
    }
}

/// What an empty value of a string option means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "spec", derive(serde::Deserialize, schemars::JsonSchema))]
#[cfg_attr(feature = "spec", serde(rename_all = "kebab-case"))]
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

/// Whether the values of an option are kept out of traces, logs and histories.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "spec", derive(serde::Deserialize, schemars::JsonSchema))]
#[cfg_attr(feature = "spec", serde(rename_all = "kebab-case"))]
pub enum Secrecy {
    /// They are shown.
    #[default]
    None,
    /// They are secrets.
    Always,
    /// They may be commands of another language, which are hidden where they speak of a secret.
    WhenNamed,
}

/// An older spelling of an option.
#[derive(Debug, Clone, Copy)]
pub struct OldSpelling {
    /// The spelling without dashes.
    pub name: &'static str,
    /// The value that the spelling stands for, if it brings one.
    pub value: Option<&'static str>,
}

/// How the value of an option is read: its parser, its error, the type that handlers get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueType {
    /// No value: present or absent.
    Flag,
    /// Text without a further meaning.
    Text,
    /// The path of a file of the user's machine, which may be any bytes.
    File,
    /// The path of a file of the user's machine that holds XML.
    XmlFile,
    /// The path of a directory of the user's machine.
    Directory,
    /// The path of a file of the hypervisor's machine, which libvirt takes as text.
    HostFile,
    /// The path of a directory of the hypervisor's machine.
    HostDirectory,
    /// XML, or the path of a file of the user's machine that holds it.
    XmlOrFile,
    /// Any bytes, passed on as they are.
    Verbatim,
    /// XML.
    Xml,
    /// An XPath expression.
    Xpath,
    /// A URI.
    Uri,
    /// A signed 32-bit number.
    Int,
    /// An unsigned 32-bit number.
    Uint,
    /// An unsigned 64-bit number.
    Ulong,
    /// An unsigned 64-bit number for which a negative one wraps around.
    UlongWrapping,
    /// A signed 64-bit number.
    Long,
    /// A scaled size; the unit that a bare number counts, in bytes, and the largest result.
    Size {
        /// Bytes per unit: 1 or 1024.
        unit: u64,
        /// The largest result, in units.
        max: u64,
    },
    /// A bandwidth of a block job.
    Bandwidth,
    /// A number of seconds from 1 to 2147483.
    Seconds,
    /// One of the listed words.
    Choice(&'static [&'static str]),
    /// Comma-separated words of the listed ones.
    ChoiceList(&'static [&'static str]),
    /// Comma-separated words.
    List,
    /// Comma-separated numbers of open file descriptors, checked when they are used.
    FdList,
    /// A list of CPUs.
    CpuList,
    /// Fields in order, or with keys.
    Record(&'static RecordDef),
}
