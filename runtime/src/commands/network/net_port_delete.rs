//! `net-port-delete`: virNetworkPortDelete.

use crate::prelude::*;

/// Deletes a port of the network.
pub fn run(_network: &Network, port: &NetworkPort) -> Result<()> {
    Ok(port.delete()?)
}
