//! `net-undefine`: virNetworkUndefine.

use crate::prelude::*;

/// Removes the definition of the network.
pub fn run(network: &Network) -> Result<()> {
    network.undefine()?;
    Ok(())
}
