//! `net-port-create`: virNetworkPortCreateXML.

use crate::prelude::*;

/// Allocates a port of the network.
pub fn run(
    _session: &mut Session,
    network: &Network,
    args: &NetPortCreateArgs,
) -> Result<NetworkPort> {
    let document = xml::read_file(&args.file)?;
    Ok(network.create_port(&document, args.flags())?)
}
