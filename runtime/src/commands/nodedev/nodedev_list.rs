//! `nodedev-list`: virConnectListAllNodeDevices and, for the tree, virNodeDeviceGetParent.

use crate::error::Result;
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use crate::text::sort_names;
use crate::tree::{self, Node};
use crate::{concurrent, lists};
use virsh_args::ChoiceValue;
use virsh_generated::nodedev::NodedevListArgs;
use virt::nodedev::NodeDevice;

/// Lists the names of devices, or shows them below their parents.
pub fn run(session: &mut Session, args: &NodedevListArgs) -> Result<Reply> {
    let wanted = args.cap.iter().flatten().map(|cap| cap.word()).collect::<Vec<_>>();
    let listed = lists::node_devices(&session.connection()?, args.flags(), &wanted)?;
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
