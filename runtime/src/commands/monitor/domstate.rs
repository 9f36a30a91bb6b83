//! `domstate`: virDomainGetState.

use crate::prelude::*;

/// Prints the state, with its reason in parentheses if asked for.
pub fn run(domain: &Domain) -> Result<DomstateReply> {
    let (state, reason) = domain.raw_state()?;
    let state = DomainState::from_number(state);
    Ok(DomstateReply {
        state,
        reason: state.reason(reason),
        active: !matches!(state, DomainState::ShutOff | DomainState::Crashed),
    })
}
