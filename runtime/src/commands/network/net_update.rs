//! `net-update`: virNetworkUpdate.

use crate::prelude::*;

/// Changes one section of the network, from XML on the command line or in a file.
pub fn run(
    _session: &mut Session,
    network: &Network,
    args: &NetUpdateArgs,
) -> Result<NetUpdateReply> {
    let document = xml::text_or_file(&args.xml)?;
    let (command, section) = (args.command.constant(), args.section.constant());
    network.update(command, section, args.parent_index, &document, args.flags())?;
    if args.config || args.live {
        return Ok(NetUpdateReply { config: args.config, live: args.live });
    }
    // Without a wish it depends on whether the network runs.
    let live = network.is_active().unwrap_or(true);
    Ok(NetUpdateReply { config: !live, live })
}
