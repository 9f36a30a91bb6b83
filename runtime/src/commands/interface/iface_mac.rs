//! `iface-mac`: virInterfaceGetMACString.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceMacArgs;

/// Prints the MAC address of an interface.
pub fn run(session: &mut Session, args: &IfaceMacArgs) -> Result<Reply> {
    let interface = session.interface_of_name(&args.interface)?;
    Ok(Reply::value("mac", interface.mac_string()?))
}
