//! `net-destroy`: virNetworkDestroy.

use crate::prelude::*;
use virsh_generated::network::NetDestroyArgs;

/// Stops the network.
pub fn run(_session: &mut Session, network: &Network, _args: &NetDestroyArgs) -> Result<()> {
    network.destroy()?;
    Ok(())
}
