//! `iface-undefine`: virInterfaceUndefine.

use crate::error::{Context, Result};
use crate::lookup::Interface;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceUndefineArgs;

/// Removes the definition of an interface.
pub fn run(
    _session: &mut Session,
    interface: &Interface,
    args: &IfaceUndefineArgs,
) -> Result<Reply> {
    let name = &args.interface;
    let done = interface.undefine();
    done.context(|| format!("Failed to undefine interface {name}"))?;
    Ok(Reply::message(format!("Interface {name} undefined")))
}
