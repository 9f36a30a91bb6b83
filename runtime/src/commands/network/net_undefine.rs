//! `net-undefine`: virNetworkUndefine.

use crate::prelude::*;
use virsh_generated::network::NetUndefineArgs;

/// Removes the definition of the network.
pub fn run(_session: &mut Session, network: &Network, _args: &NetUndefineArgs) -> Result<()> {
    network.undefine()?;
    Ok(())
}
