//! `iface-undefine`: virInterfaceUndefine.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceUndefineArgs;

/// Removes the definition of an interface.
pub fn run(session: &mut Session, args: &IfaceUndefineArgs) -> Result<Reply> {
    let name = &args.interface;
    let done = session.interface(name)?.undefine();
    done.context(|| format!("Failed to undefine interface {name}"))?;
    Ok(Reply::message(format!("Interface {name} undefined")))
}
