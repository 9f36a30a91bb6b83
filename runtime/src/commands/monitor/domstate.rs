//! `domstate`: virDomainGetState.

use crate::prelude::*;
use crate::replies::monitor::DomstateReply;
use crate::words::DomainState;
use virsh_generated::monitor::DomstateArgs;

/// Prints the state, with its reason in parentheses if asked for.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DomstateArgs) -> Result<DomstateReply> {
    let (state, reason) = domain.raw_state()?;
    let state = DomainState::from_number(state);
    Ok(DomstateReply { state, reason: Some(state.reason(reason)) })
}
