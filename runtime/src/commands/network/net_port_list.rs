//! `net-port-list`: virNetworkListAllPorts.

use crate::error::Result;
use crate::libvirt::{NetworkExt, NetworkPort};
use crate::lookup::Network;
use crate::reply::{Reply, Table};
use crate::session::Session;
use virsh_generated::network::NetPortListArgs;

/// Lists the ports of the network by their UUIDs.
pub fn run(_session: &mut Session, network: &Network, args: &NetPortListArgs) -> Result<Reply> {
    let ports = network.ports()?;
    let uuids = ports.iter().map(NetworkPort::uuid_string).collect::<Result<Vec<_>, _>>();
    let mut uuids = uuids?;
    uuids.sort();
    if args.uuid {
        return Ok(Reply::lines("uuid", uuids));
    }
    let rows = uuids.into_iter().map(|uuid| vec![uuid.into()]).collect();
    Ok(Reply::Table(Table { columns: vec!["uuid"], rows }))
}
