//! The sentences of a command.

use super::reply::Names;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The sentences of a command by name: `done` when it succeeded, `failed` before libvirt's answer
/// when it did not, `empty` for people in place of lines of which there are none, `already` where what the
/// command leads to is there already, and others that its handler says.
///
/// `{name}` stands for a key of the answer, an argument, or what is known of the object that was
/// made or found, and is a fact for programs.
pub type Says = BTreeMap<String, Sentence>;

/// A sentence: always the same, or the first of several that fits.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Sentence {
    /// Always the same.
    Plain(String),
    /// Always the same, with something odd about it.
    One(Case),
    /// The first that fits.
    Cases(Vec<Alternative>),
}

/// One of several sentences.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Alternative {
    /// Fits always.
    Plain(String),
    /// Fits sometimes.
    Case(Case),
}

/// A sentence with when and how it is said.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Case {
    /// The sentence.
    pub text: String,
    /// What programs are told instead, where the words that people are used to say too much.
    #[serde(default)]
    pub programs: Option<String>,
    /// Fits when one of these options is given.
    #[serde(default)]
    pub with: Names,
    /// Fits when none of these options is given.
    #[serde(default)]
    pub without: Names,
    /// Fits when the size that this option was given is negative.
    #[serde(default)]
    pub negative: Option<String>,
    /// Fits when these keys of the answer have these values.
    #[serde(default)]
    pub when: BTreeMap<String, KeyValue>,
    /// Whether a newline ends it; one mostly does.
    #[serde(default = "yes")]
    pub newline: bool,
    /// Whether it is said with `--quiet`, too.
    #[serde(default)]
    pub always: bool,
}

fn yes() -> bool {
    true
}

/// The value of a key that decides between sentences.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum KeyValue {
    /// A truth.
    Truth(bool),
    /// A word.
    Word(String),
}

impl Sentence {
    /// The alternatives in the order in which they are tried.
    #[must_use]
    pub fn cases(&self) -> Vec<Case> {
        let plain = |text: &String| Case { text: text.clone(), newline: true, ..Case::default() };
        match self {
            Sentence::Plain(text) => vec![plain(text)],
            Sentence::One(case) => vec![case.clone()],
            Sentence::Cases(cases) => cases
                .iter()
                .map(|alternative| match alternative {
                    Alternative::Plain(text) => plain(text),
                    Alternative::Case(case) => case.clone(),
                })
                .collect(),
        }
    }
}

impl KeyValue {
    /// The value as text.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            KeyValue::Truth(true) => "true",
            KeyValue::Truth(false) => "false",
            KeyValue::Word(word) => word,
        }
    }
}
