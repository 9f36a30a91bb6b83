//! Values that are made of fields.

use schemars::JsonSchema;
use serde::Deserialize;
use virsh_args::values::{FieldBy, FieldType};

/// How a value of the type `record` is made of fields: a struct in Rust.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Record {
    /// What stands between two fields.
    #[serde(default = "comma")]
    pub separator: char,
    /// Whether a doubled separator is one that belongs to a field.
    #[serde(default)]
    pub doubled: bool,
    /// The words of which one must stand before the fields, with a colon after it; the struct
    /// has it as `kind`.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Whether the fields may follow again and again; the argument is a list then.
    #[serde(default)]
    pub repeats: bool,
    /// The error for more parts than fields, where they are counted first; `{value}` stands for the
    /// value.
    #[serde(default)]
    pub surplus: Option<String>,
    /// The error for a number above the `max` of its field; all fields are read before.
    #[serde(default)]
    pub out_of_range: Option<String>,
    /// What the fields have to be together, judged in this order after that.
    #[serde(default)]
    pub checks: Vec<FieldCheck>,
    /// The fields, those with a place in their order.
    pub fields: Vec<Field>,
}

/// A rule about the fields of a record. A number that is 0 counts as left out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FieldCheck {
    /// One of these fields has to be there.
    #[serde(default)]
    pub at_least_one: Vec<String>,
    /// None of these fields may be there.
    #[serde(default)]
    pub none_of: Vec<String>,
    /// The rule holds only when one of these is there.
    #[serde(default)]
    pub beside: Vec<String>,
    /// What is said otherwise.
    pub error: String,
}

fn comma() -> char {
    ','
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Field {
    /// Its name, and its key where it has one.
    pub name: String,
    /// How it is read.
    #[serde(default, rename = "type")]
    pub kind: FieldType,
    /// Whether a record needs it.
    #[serde(default)]
    pub required: bool,
    /// The largest number that it may be, which also chooses its Rust type.
    #[serde(default)]
    pub max: Option<u64>,
    /// Whether it is found by its place, by its key or by either.
    #[serde(default)]
    pub by: FieldBy,
    /// How a part without a key has to start to be this field; any may be it without this.
    #[serde(default)]
    pub starts: String,
    /// The words that a text may be; any without these.
    #[serde(default)]
    pub words: Vec<String>,
    /// What is said of another word before the option's `invalid`; `{value}` stands for the word.
    #[serde(default)]
    pub unknown: Option<String>,
    /// What it means, in one line without a full stop.
    pub help: String,
}
