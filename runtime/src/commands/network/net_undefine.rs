//! `net-undefine`: virNetworkUndefine.

use crate::error::Result;
use crate::lookup::Network;
use crate::session::Session;
use virsh_generated::network::NetUndefineArgs;

/// Removes the definition of the network.
pub fn run(_session: &mut Session, network: &Network, _args: &NetUndefineArgs) -> Result<()> {
    network.undefine()?;
    Ok(())
}
