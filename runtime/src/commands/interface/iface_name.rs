//! `iface-name`: virInterfaceGetName.

use crate::prelude::*;

/// Prints the name of an interface.
pub fn run(
    _session: &mut Session,
    interface: &Interface,
    _args: &IfaceNameArgs,
) -> Result<IfaceNameReply> {
    Ok(IfaceNameReply { name: interface.name()? })
}
