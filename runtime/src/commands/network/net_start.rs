//! `net-start`: virNetworkCreate.

use crate::prelude::*;

/// Starts a defined network.
pub fn run(_session: &mut Session, network: &Network, _args: &NetStartArgs) -> Result<()> {
    network.create()?;
    Ok(())
}
