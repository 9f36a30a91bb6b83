//! Which constants of libvirt options and choices stand for.

use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The constants that an option or a choice brings when it is given: one, several, or, where a
/// command has more than one word of flags, those of each word by the word's name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Flag {
    /// None.
    #[default]
    None,
    /// Constants of the word that has no name of its own.
    Plain(Constants),
    /// Constants by the name of the word of flags to which they belong.
    ByWord(BTreeMap<String, Constants>),
}

/// One constant of libvirt or several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Constants {
    /// One.
    One(String),
    /// Several, all of which are meant.
    Several(Vec<String>),
}

/// Flags that depend on several options: brought when all of `with` and none of `unless` are
/// given; always where both are left out.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagRule {
    /// What is brought.
    pub flag: Flag,
    /// The options that must be given.
    #[serde(default)]
    pub with: Vec<String>,
    /// The options that must not be given.
    #[serde(default)]
    pub unless: Vec<String>,
}

impl Flag {
    /// Each constant with the name of its word of flags, which is empty for the plain one.
    pub fn constants(&self) -> impl Iterator<Item = (&str, &str)> {
        let words: Vec<(&str, &Constants)> = match self {
            Flag::None => Vec::new(),
            Flag::Plain(constants) => vec![("", constants)],
            Flag::ByWord(words) => words.iter().map(|(word, of)| (word.as_str(), of)).collect(),
        };
        words.into_iter().flat_map(|(word, constants)| {
            constants.names().iter().map(move |name| (word, name.as_str()))
        })
    }

    /// Tells whether nothing is brought.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.constants().next().is_none()
    }
}

impl Constants {
    fn names(&self) -> &[String] {
        match self {
            Constants::One(name) => std::slice::from_ref(name),
            Constants::Several(names) => names,
        }
    }
}
