//! `iface-name`: virInterfaceGetName.

use crate::error::Result;
use crate::lookup::Interface;
use crate::replies::interface::IfaceNameReply;
use crate::session::Session;
use virsh_generated::interface::IfaceNameArgs;

/// Prints the name of an interface.
pub fn run(
    _session: &mut Session,
    interface: &Interface,
    _args: &IfaceNameArgs,
) -> Result<IfaceNameReply> {
    Ok(IfaceNameReply { name: interface.name()? })
}
