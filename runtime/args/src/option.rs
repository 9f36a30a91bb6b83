//! The table of an option: how it is given, what its value may be and what it names.

mod detail;

use crate::meaning::Meaning;
use crate::value_type::ValueType;
use crate::values::{parse_c_int, parse_int};

pub use detail::Detail;

/// One option of a command; operands are options that plain words may fill.
#[derive(Debug, Clone, Copy)]
pub struct OptionDef {
    /// The option's name without dashes.
    pub name: &'static str,
    /// How its value is read.
    pub value: ValueType,
    /// What its value names.
    pub of: Option<Meaning>,
    /// Whether help shows the value as `<number>` instead of `<string>`.
    pub number: bool,
    /// Whether the command needs it.
    pub required: bool,
    /// Whether it takes any number of values.
    pub repeated: bool,
    /// Whether plain words never fill it.
    pub named_only: bool,
    /// Whether help shows it as a plain word although it may be left out; a required one always is.
    pub operand: bool,
    /// Whether it is this program's own, which help shows apart from virsh's.
    pub beyond: bool,
    /// What an empty value means.
    pub empty: Empty,
    /// Whether the value is kept out of logs and histories.
    pub secret: Secrecy,
    /// Which objects completion offers, where not all fit.
    pub offers: Option<Offers>,
    /// What help says of it.
    pub help: &'static str,
    /// What only some options say.
    pub details: &'static [Detail],
}

impl OptionDef {
    /// An option without a name that says nothing: what a table leaves out.
    pub const NONE: OptionDef = OptionDef {
        name: "",
        value: ValueType::Flag,
        of: None,
        number: false,
        required: false,
        repeated: false,
        named_only: false,
        operand: false,
        beyond: false,
        empty: Empty::Refused,
        secret: Secrecy::None,
        offers: None,
        help: "",
        details: &[],
    };

    /// Finds the allowed word that a text means: itself, in another case where the option
    /// allows it, by a further spelling or behind a prefix.
    #[must_use]
    pub fn choice(&self, text: &str) -> Option<&'static str> {
        let starts = |prefix: &&&str| self.same(text.get(..prefix.len()).unwrap_or(""), prefix);
        let prefix = self.prefixes().iter().find(starts);
        let bare = prefix.and_then(|prefix| text.get(prefix.len()..));
        let find = |text: &str| self.words().iter().copied().find(|word| self.same(text, word));
        let further = self.spellings().iter().find(|(spelling, _)| self.same(text, spelling));
        find(text).or_else(|| further.map(|(_, word)| *word)).or_else(|| bare.and_then(find))
    }

    fn same(&self, text: &str, word: &str) -> bool {
        if self.any_case() { word.eq_ignore_ascii_case(text) } else { word == text }
    }

    /// Tells whether the option takes a value.
    #[must_use]
    pub fn takes_value(&self) -> bool {
        self.value != ValueType::Flag
    }

    /// Tells whether help and messages show it as a plain word, and not by its name.
    #[must_use]
    pub fn is_operand(&self) -> bool {
        self.takes_value() && (self.operand || (self.required && !self.named_only))
    }
}

/// The smallest and the largest value of an option that is a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The smallest one.
    pub min: i64,
    /// The largest one.
    pub max: u64,
    /// The error for a value beyond them; `{value}` stands for the number.
    pub error: &'static str,
}

impl Bounds {
    /// Tells whether a number is neither smaller nor larger.
    #[must_use]
    pub fn hold(&self, number: i128) -> bool {
        (i128::from(self.min)..=i128::from(self.max)).contains(&number)
    }
}

/// When a value may be negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    /// The flag that must be given as well.
    pub with: &'static str,
    /// The error without it.
    pub error: &'static str,
}

crate::plain::plain! {
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
}

crate::plain::plain! {
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
}

crate::plain::plain! {
    /// The numbers of libvirt that may stand in place of a word, for which there may be none yet.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
    #[cfg_attr(feature = "spec", derive(serde::Deserialize, schemars::JsonSchema))]
    #[cfg_attr(feature = "spec", serde(rename_all = "kebab-case"))]
    pub enum Numbers {
        /// None.
        #[default]
        None,
        /// Decimal ones from 0 on.
        Decimal,
        /// Any, hexadecimal and octal ones as C writes them, too.
        AnyBase,
    }
}

impl Numbers {
    /// Reads a number, if it is one of those that are allowed.
    #[must_use]
    pub fn read(self, text: &str) -> Option<i32> {
        match self {
            Numbers::None => None,
            Numbers::Decimal => parse_int(text).filter(|number| *number >= 0),
            Numbers::AnyBase => parse_c_int(text),
        }
    }
}

crate::plain::plain! {
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
}

/// An older spelling of an option; in the spec its texts are owned.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "spec", derive(serde::Deserialize, schemars::JsonSchema))]
#[cfg_attr(feature = "spec", serde(deny_unknown_fields), schemars(rename = "OldSpelling"))]
pub struct OldSpelling<Text = &'static str> {
    /// The spelling without dashes.
    pub name: Text,
    /// The value that it stands for, if it brings one.
    pub value: Option<Text>,
}
