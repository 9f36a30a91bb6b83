//! `domstate`: virDomainGetState.

use crate::domain::state::{reason_word, state_word};
use crate::error::Result;
use crate::libvirt::DomainExt;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_generated::monitor::DomstateArgs;

/// Prints the state, with its reason in parentheses if asked for.
pub fn run(_session: &mut Session, domain: &Domain, args: &DomstateArgs) -> Result<Reply> {
    let (state, reason) = domain.raw_state()?;
    let (state_text, reason_text) = (state_word(state), reason_word(state, reason));
    if args.reason {
        let text = format!("{state_text} ({reason_text})\n");
        return Ok(Reply::data(text, json!({ "state": state_text, "reason": reason_text })));
    }
    Ok(Reply::value("state", state_text))
}
