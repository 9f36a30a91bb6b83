//! `net-list`: virConnectListAllNetworks, for the table with filters that tell what is active,
//! starts with the host and is persistent; virNetworkGetMetadata for titles.

use crate::families::lists::listing::{Listing, Startable, Truth};
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
    let facts = listing.which_all(facts);
    let titles = text::titles_if(args.title, session.asked.wants("title"), &networks)?;
    let mut titles = titles.into_iter();
    let row = |network: &Network| {
        Ok(NetListRow { title: titles.next().flatten(), ..row(network, &facts)? })
    };
    Ok(networks.iter().map(row).collect::<Result<Vec<_>>>()?.into())
}

fn identity(network: &Network) -> Result<NetListIdentityRow> {
    let uuid = network.uuid_string().context(net_list_nameless)?;
    Ok(NetListIdentityRow { name: network.name()?, uuid })
}

fn row(
    network: &Network,
    [active, autostart, persistent]: &[Truth<Network>; 3],
) -> Result<NetListRow> {
    let active = active.holds(network).unwrap_or(true);
    Ok(NetListRow {
        name: network.name()?,
        state: if active { Activity::Active } else { Activity::Inactive },
        autostart: autostart.holds(network),
        persistent: persistent.holds(network),
        title: None,
        uuid: network.uuid_string()?,
        active,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::reply::{Asked, IntoReply, Reply};
    use serde_json::Value;

    #[test]
    fn what_a_network_does_not_tell_is_shown_as_virsh_does_and_null_for_programs() {
        let row = NetListRow {
            name: "n".to_owned(),
            state: Activity::Active,
            autostart: None,
            persistent: None,
            title: None,
            uuid: String::new(),
            active: true,
        };
        let Reply::Answer(answer) = vec![row].into_reply() else { panic!("rows are an answer") };
        let text = answer.text(&Asked::nothing()).to_string();
        assert_eq!(text.lines().last(), Some(" n      active   no autostart   yes"));
        assert_eq!(answer.json(&Asked::nothing())[0]["autostart"], Value::Null);
    }
}
