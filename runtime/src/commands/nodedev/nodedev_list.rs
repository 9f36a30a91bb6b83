//! `nodedev-list`: virConnectListAllNodeDevices and, for the tree, virNodeDeviceGetParent.

use crate::concurrent;
use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use crate::text::sort_names;
use crate::tree::{self, Node};
use virsh_generated::nodedev::NodedevListArgs;
use virt::nodedev::NodeDevice;

/// Lists the names of devices, or shows them below their parents.
pub fn run(session: &mut Session, args: &NodedevListArgs) -> Result<Reply> {
    let listed = session.connection()?.list_all_node_devices(args.flags());
    let listed = listed.context(|| "Failed to list node devices".to_owned())?;
    let named = |device: NodeDevice| -> Result<_> { Ok((device.name()?, device)) };
    let mut devices = listed.into_iter().map(named).collect::<Result<Vec<_>>>()?;
    sort_names(&mut devices, |(name, _)| name.clone());
    if !args.tree {
        return Ok(Reply::lines("name", devices.into_iter().map(|(name, _)| name)));
    }
    let nodes = concurrent::map(&devices, |(name, device)| Node {
        name: name.clone(),
        parent: device.parent().ok(),
    });
    Ok(Reply::data(tree::text(&nodes), tree::json(&nodes)))
}
