//! The forms of a command's answer.

use schemars::JsonSchema;
use serde::Deserialize;

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
