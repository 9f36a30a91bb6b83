//! `net-destroy`: virNetworkDestroy.

use crate::prelude::*;

/// Stops the network.
pub fn run(network: &Network) -> Result<()> {
    network.destroy()?;
    Ok(())
}
