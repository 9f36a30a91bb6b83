//! The steps in which a command line is judged.

use schemars::JsonSchema;
use serde::Deserialize;
use virsh_args::Meaning;

/// A step: exactly one of `find`, `later`, `read`, `not-empty`, `free`, `with`, `unless`, `exclusive`, `option`,
/// `at-least-one`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Check {
    /// The option whose object is looked up now.
    #[serde(default)]
    pub find: Option<String>,
    /// The option whose object the handler looks up itself when it needs it; only its name is read
    /// now.
    #[serde(default)]
    pub later: Option<String>,
    /// The options whose values are read now, in this order.
    #[serde(default)]
    pub read: Vec<String>,
    /// The options whose values are refused now if they are empty, and read later.
    #[serde(default)]
    pub not_empty: Vec<String>,
    /// The option whose value is a name that must be free now; `of` says among what, `error` what is
    /// said otherwise, with `{value}` for the name.
    #[serde(default)]
    pub free: Option<String>,
    /// The kind of object among which a name must be `free`.
    #[serde(default)]
    pub of: Option<Meaning>,
    /// An option without which nothing that follows is checked, looked up or read.
    #[serde(default)]
    pub with: Option<String>,
    /// A flag with which nothing that follows is checked, looked up or read.
    #[serde(default)]
    pub unless: Option<String>,
    /// At most one of these may be given, an option or, as `type=file`, one with this word; checked pair by pair in this order.
    #[serde(default)]
    pub exclusive: Vec<String>,
    /// Options of which one must be given for `exclusive` to hold; where it is left out, it always does.
    #[serde(default)]
    pub beside: Vec<String>,
    /// Options of which none may be given for `exclusive` to hold.
    #[serde(default)]
    pub without: Vec<String>,
    /// Whether the handler judges `exclusive`, after what it has to ask first: `args.judge()`.
    #[serde(default)]
    pub in_handler: bool,
    /// The option that `requires` or `requires-any` speak of.
    #[serde(default)]
    pub option: Option<String>,
    /// All of these must be given as well.
    #[serde(default)]
    pub requires: Vec<String>,
    /// One of these must be given as well.
    #[serde(default)]
    pub requires_any: Vec<String>,
    /// One of these must be given.
    #[serde(default)]
    pub at_least_one: Vec<String>,
    /// Another wording of a relation's error; beside `read`, a further line when a value is refused.
    #[serde(default)]
    pub error: Option<String>,
}
