//! `net-start`: virNetworkCreate.

use crate::prelude::*;

/// Starts a defined network.
pub fn run(network: &Network) -> Result<()> {
    network.create()?;
    Ok(())
}
