//! `nodesevinfo`: virNodeGetSEVInfo.

use crate::prelude::*;
use crate::replies::host::NodesevinfoReply;
use virsh_generated::host::NodesevinfoArgs;

/// Prints the features under libvirt's names.
pub fn run(session: &mut Session, _args: &NodesevinfoArgs) -> Result<NodesevinfoReply> {
    Ok(NodesevinfoReply(session.connection()?.sev_info()?))
}
