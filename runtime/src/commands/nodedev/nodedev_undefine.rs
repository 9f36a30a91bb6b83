//! `nodedev-undefine`: virNodeDeviceUndefine.

use crate::error::{Context, Result};
use crate::libvirt::NodeDeviceExt;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevUndefineArgs;

/// Removes the definition of a device.
pub fn run(session: &mut Session, args: &NodedevUndefineArgs) -> Result<Reply> {
    let name = &args.device;
    let done = session.node_device(name)?.undefine();
    done.context(|| format!("Failed to undefine node device '{name}'"))?;
    Ok(Reply::message(format!("Undefined node device '{name}'")))
}
