//! `iface-mac`: virInterfaceGetMACString.

use crate::prelude::*;

/// Prints the MAC address of an interface.
pub fn run(interface: &Interface) -> Result<IfaceMacReply> {
    Ok(IfaceMacReply { mac: interface.mac_string()? })
}
