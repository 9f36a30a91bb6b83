//! `iface-start`: virInterfaceCreate.

use crate::error::{Context, Result};
use crate::lookup::Interface;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceStartArgs;

/// Starts a defined interface.
pub fn run(_session: &mut Session, interface: &Interface, args: &IfaceStartArgs) -> Result<Reply> {
    let name = &args.interface;
    let done = interface.create(0);
    done.context(|| format!("Failed to start interface {name}"))?;
    Ok(Reply::message(format!("Interface {name} started")))
}
