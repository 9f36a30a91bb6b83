//! `net-port-list`: virNetworkListAllPorts.

use crate::prelude::*;

/// Lists the ports of the network by their UUIDs.
pub fn run(network: &Network, args: &NetPortListArgs) -> Result<NetPortListReply> {
    let ports = network.ports()?;
    let uuids = ports.iter().map(NetworkPort::uuid_string).collect::<Result<Vec<_>, _>>();
    let mut uuids = uuids?;
    uuids.sort();
    let uuids = uuids.into_iter();
    Ok(if args.uuid {
        uuids.map(|uuid| NetPortListUuidRow { uuid }).collect::<Vec<_>>().into()
    } else {
        uuids.map(|uuid| NetPortListRow { uuid }).collect::<Vec<_>>().into()
    })
}
