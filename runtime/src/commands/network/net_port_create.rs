//! `net-port-create`: virNetworkPortCreateXML.

use crate::prelude::*;

/// Allocates a port of the network.
pub fn run(network: &Network, args: &NetPortCreateArgs) -> Result<NetworkPort> {
    let document = xml::read_file(&args.file)?;
    Ok(network.create_port(&document, args.flags())?)
}
