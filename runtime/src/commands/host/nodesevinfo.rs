//! `nodesevinfo`: virNodeGetSEVInfo.

use crate::prelude::*;

/// Prints the features under libvirt's names.
pub fn run(session: &mut Session) -> Result<NodesevinfoReply> {
    Ok(NodesevinfoReply(session.connection()?.sev_info()?))
}
