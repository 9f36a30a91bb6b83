//! `iface-mac`: virInterfaceGetMACString.

use crate::prelude::*;
use crate::replies::interface::IfaceMacReply;
use virsh_generated::interface::IfaceMacArgs;

/// Prints the MAC address of an interface.
pub fn run(
    _session: &mut Session,
    interface: &Interface,
    _args: &IfaceMacArgs,
) -> Result<IfaceMacReply> {
    Ok(IfaceMacReply { mac: interface.mac_string()? })
}
