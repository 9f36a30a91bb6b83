//! `net-port-delete`: virNetworkPortDelete.

use crate::prelude::*;

/// Deletes a port of the network.
pub fn run(
    _session: &mut Session,
    _network: &Network,
    port: &NetworkPort,
    _args: &NetPortDeleteArgs,
) -> Result<()> {
    Ok(port.delete()?)
}
