//! `net-autostart`: virNetworkSetAutostart.

use crate::prelude::*;

/// Marks the network to be started at boot, or takes the mark away.
pub fn run(network: &Network, args: &NetAutostartArgs) -> Result<NetAutostartReply> {
    let autostart = !args.disable;
    network.set_autostart(autostart)?;
    Ok(NetAutostartReply { autostart })
}
