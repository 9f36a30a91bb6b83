//! `net-update`: virNetworkUpdate.

use crate::prelude::*;
use virsh_generated::sets::NetworkAffect;

/// Changes one section of the network, from XML on the command line or in a file.
pub fn run(
    _session: &mut Session,
    network: &Network,
    args: &NetUpdateArgs,
) -> Result<NetUpdateReply> {
    let document = xml::text_or_file(&args.xml)?;
    let (command, section) = (args.command.constant(), args.section.constant());
    network.update(command, section, args.parent_index, &document, args.flags())?;
    let NetworkAffect { config, live, .. } = args.network_affect;
    if config || live {
        return Ok(NetUpdateReply { config, live });
    }
    // Without a wish it depends on whether the network runs.
    let live = network.is_active().unwrap_or(true);
    Ok(NetUpdateReply { config: !live, live })
}
