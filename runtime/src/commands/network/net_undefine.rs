//! `net-undefine`: virNetworkUndefine.

use crate::prelude::*;

/// Removes the definition of the network.
pub fn run(_session: &mut Session, network: &Network, _args: &NetUndefineArgs) -> Result<()> {
    network.undefine()?;
    Ok(())
}
