//! `iface-name`: virInterfaceGetName.

use crate::prelude::*;

/// Prints the name of an interface.
pub fn run(interface: &Interface) -> Result<IfaceNameReply> {
    Ok(IfaceNameReply { name: interface.name()? })
}
