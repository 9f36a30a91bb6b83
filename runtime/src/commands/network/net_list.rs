//! `net-list`: virConnectListAllNetworks, for the table with filters that tell what is active,
//! starts with the host and is persistent; virNetworkGetMetadata for titles.

use crate::families::lists::listing::{Listing, Startable, activity};
use crate::families::metadata::text;
use crate::prelude::*;

/// Lists networks in a table, or by name or UUID alone.
pub fn run(session: &mut Session, args: &NetListArgs) -> Result<NetListReply> {
    let connection = session.connection()?;
    let mut networks = lists::networks(&connection, args.flags())?;
    sort_names(&mut networks, |network| network.name().unwrap_or_default());
    if args.name || args.uuid {
        return Ok(networks.iter().map(identity).collect::<Result<Vec<_>>>()?.into());
    }
    let listing = Listing { connection: &connection, filter: args.flags() };
    let facts = [Network::ACTIVE, Network::AUTOSTART, Network::PERSISTENT];
    let [active, autostart, persistent] = listing.which_all(facts);
    let titles = text::titles_if(args.title, session.asked.wants("title"), &networks)?;
    let row = |(network, title): (&Network, Option<String>)| {
        let active = active.holds(network).unwrap_or(true);
        Ok(NetListRow {
            name: network.name()?,
            state: activity(active),
            autostart: autostart.holds(network),
            persistent: persistent.holds(network),
            title,
            uuid: network.uuid_string()?,
            active,
        })
    };
    Ok(networks.iter().zip(titles).map(row).collect::<Result<Vec<_>>>()?.into())
}

fn identity(network: &Network) -> Result<NetListIdentityRow> {
    let uuid = network.uuid_string().context(net_list_nameless)?;
    Ok(NetListIdentityRow { name: network.name()?, uuid })
}
