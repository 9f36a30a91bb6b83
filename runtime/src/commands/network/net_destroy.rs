//! `net-destroy`: virNetworkDestroy.

use crate::prelude::*;

/// Stops the network.
pub fn run(_session: &mut Session, network: &Network, _args: &NetDestroyArgs) -> Result<()> {
    network.destroy()?;
    Ok(())
}
