//! `iface-destroy`: virInterfaceDestroy.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceDestroyArgs;

/// Stops an interface.
pub fn run(session: &mut Session, args: &IfaceDestroyArgs) -> Result<Reply> {
    let name = &args.interface;
    let done = session.interface(name)?.destroy(0);
    done.context(|| format!("Failed to destroy interface {name}"))?;
    Ok(Reply::message(format!("Interface {name} destroyed")))
}
