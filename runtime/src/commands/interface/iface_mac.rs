//! `iface-mac`: virInterfaceGetMACString.

use crate::prelude::*;

/// Prints the MAC address of an interface.
pub fn run(
    _session: &mut Session,
    interface: &Interface,
    _args: &IfaceMacArgs,
) -> Result<IfaceMacReply> {
    Ok(IfaceMacReply { mac: interface.mac_string()? })
}
