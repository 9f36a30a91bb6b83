//! The state to which a command leads.

use super::reply::Names;
use schemars::JsonSchema;
use serde::Deserialize;
use virsh_args::State;

/// The state to which a command leads: always the same, the first of several that fits, or one that its handler knows.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum LeadsTo {
    /// Always the same.
    Plain(State),
    /// The first that fits.
    Cases(Vec<Lead>),
    /// One for which there is no word: the function `is_so` beside the handler's `run`, which gets
    /// the same, tells whether it is there. Both get what `is_so` takes note of for `run`, at first its type's default.
    Own(Own),
}

/// One of several states.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Lead {
    /// Fits always.
    Plain(State),
    /// Fits sometimes.
    Case(LeadCase),
}

/// A state with when the command leads to it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LeadCase {
    /// The state.
    pub state: State,
    /// Fits when one of these options is given.
    #[serde(default)]
    pub with: Names,
    /// Fits when none of these options is given.
    #[serde(default)]
    pub without: Names,
}

/// The word for a state that the handler knows.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Own {
    /// The handler knows it.
    Own,
}

impl LeadsTo {
    /// The states in the order in which they are tried; none where the handler knows it.
    #[must_use]
    pub fn cases(&self) -> Vec<LeadCase> {
        let plain =
            |state: State| LeadCase { state, with: Names::default(), without: Names::default() };
        match self {
            LeadsTo::Plain(state) => vec![plain(*state)],
            LeadsTo::Cases(cases) => cases
                .iter()
                .map(|case| match case {
                    Lead::Plain(state) => plain(*state),
                    Lead::Case(case) => case.clone(),
                })
                .collect(),
            LeadsTo::Own(_) => Vec::new(),
        }
    }
}
