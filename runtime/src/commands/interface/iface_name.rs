//! `iface-name`: virInterfaceGetName.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceNameArgs;

/// Prints the name of an interface.
pub fn run(session: &mut Session, args: &IfaceNameArgs) -> Result<Reply> {
    let interface = session.interface_of_mac(&args.interface)?;
    Ok(Reply::value("name", interface.name()?))
}
