//! The states to which commands lead, and in which an object may be already.

use crate::ObjectKind;
#[cfg(feature = "spec")]
use {schemars::JsonSchema, serde::Deserialize};

/// The state to which a command leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "spec", derive(Deserialize, JsonSchema), serde(rename_all = "kebab-case"))]
pub enum State {
    /// The object is active: a domain runs, paused or not.
    Active,
    /// The object is not active, or is no more, as a transient one is then.
    Inactive,
    /// The domain runs and is paused.
    Paused,
    /// The domain runs and is not paused.
    Running,
    /// The object is marked to start with its host.
    Autostart,
    /// The object is not marked to start with its host.
    NoAutostart,
    /// The domain is marked to start with its host the next time.
    AutostartOnce,
    /// The domain is not marked to start with its host the next time.
    NoAutostartOnce,
    /// There is no object of that name.
    Gone,
}

impl State {
    /// The word for it in the spec and the catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            State::Active => "active",
            State::Inactive => "inactive",
            State::Paused => "paused",
            State::Running => "running",
            State::Autostart => "autostart",
            State::NoAutostart => "no-autostart",
            State::AutostartOnce => "autostart-once",
            State::NoAutostartOnce => "no-autostart-once",
            State::Gone => "gone",
        }
    }

    /// Tells whether objects of a kind can be in this state.
    #[must_use]
    pub fn is_of(self, kind: ObjectKind) -> bool {
        use ObjectKind::{Domain, Interface, Network, NodeDevice, NwfilterBinding, Pool};
        match self {
            State::Active | State::Inactive => {
                matches!(kind, Domain | Network | Pool | Interface | NodeDevice)
            }
            State::Autostart | State::NoAutostart => {
                matches!(kind, Domain | Network | Pool | NodeDevice)
            }
            State::Paused | State::Running | State::AutostartOnce | State::NoAutostartOnce => {
                kind == Domain
            }
            State::Gone => kind == NwfilterBinding,
        }
    }
}
