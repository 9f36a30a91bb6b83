//! `iface-destroy`: virInterfaceDestroy.

use crate::error::{Context, Result};
use crate::lookup::Interface;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceDestroyArgs;

/// Stops an interface.
pub fn run(
    _session: &mut Session,
    interface: &Interface,
    args: &IfaceDestroyArgs,
) -> Result<Reply> {
    let name = &args.interface;
    let done = interface.destroy(0);
    done.context(|| format!("Failed to destroy interface {name}"))?;
    Ok(Reply::message(format!("Interface {name} destroyed")))
}
