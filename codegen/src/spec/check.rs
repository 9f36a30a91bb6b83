//! What is checked of a command line beyond its single options.

use schemars::JsonSchema;
use serde::Deserialize;

/// A relation between options: exactly one of `exclusive`, `option`, `at-least-one`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
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
