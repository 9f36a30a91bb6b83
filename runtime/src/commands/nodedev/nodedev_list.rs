//! `nodedev-list`: virConnectListAllNodeDevices and, for the tree, virNodeDeviceGetParent.

use crate::answer::tree::{self, Node};
use crate::prelude::*;
use virsh_args::ChoiceValue;

/// Lists the names of devices, or shows them below their parents.
pub fn run(session: &mut Session, args: &NodedevListArgs) -> Result<NodedevListReply> {
    let wanted = args.cap.iter().flatten().map(|cap| cap.word()).collect::<Vec<_>>();
    let listed = lists::node_devices(&session.connection()?, args.flags(), &wanted)?;
    let named = |device: NodeDevice| -> Result<_> { Ok((device.name()?, device)) };
    let mut devices = listed.into_iter().map(named).collect::<Result<Vec<_>>>()?;
    sort_names(&mut devices, |(name, _)| name.clone());
    if !args.tree {
        let rows = devices.into_iter().map(|(name, _)| NodedevListRow { name });
        return Ok(rows.collect::<Vec<_>>().into());
    }
    let rows = concurrent::map(&devices, |(name, device)| NodedevListTreeRow {
        name: name.clone(),
        parent: device.parent().ok(),
    });
    Ok(rows.into())
}

impl OwnText for Vec<NodedevListTreeRow> {
    fn own_text(&self, _: &Asked) -> Text {
        let nodes = self.iter();
        let nodes = nodes.map(|row| Node { name: row.name.clone(), parent: row.parent.clone() });
        tree::text(&nodes.collect::<Vec<_>>()).into()
    }
}
