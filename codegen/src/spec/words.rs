//! The words for numbers of libvirt.

use schemars::JsonSchema;
use serde::Deserialize;

/// The words of an enumeration: `spec/words/<name>.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Words {
    /// What the words tell, as a phrase that begins with a capital letter.
    pub about: String,
    /// The file whose words come first, without those beneath them.
    #[serde(default)]
    pub like: Option<String>,
    /// The word for a number that is not listed.
    #[serde(default)]
    pub unknown: Option<String>,
    /// The constant that stands for nothing; with it, a number may have no word.
    #[serde(default)]
    pub nothing: Option<String>,
    /// What the words beneath a word tell, in one word, such as `reason`.
    #[serde(default)]
    pub beneath: Option<String>,
    /// The words in the order of their numbers.
    pub words: Vec<Word>,
}

/// A word.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Word {
    /// The word.
    pub word: String,
    /// libvirt's constant; a word without one stands for no number.
    #[serde(default)]
    pub constant: Option<String>,
    /// What it means, in one line.
    #[serde(default)]
    pub means: Option<String>,
    /// The libvirt release that brought it, such as `"11.2"`; none for what the oldest had.
    #[serde(default)]
    pub since: Option<String>,
    /// The words beneath it.
    #[serde(default)]
    pub details: Vec<Word>,
}
