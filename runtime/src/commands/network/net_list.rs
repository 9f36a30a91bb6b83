//! `net-list`: virConnectListAllNetworks; for the table virNetworkIsActive,
//! virNetworkGetAutostart and virNetworkIsPersistent.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::network::{autostart, yes_no_or};
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use crate::{concurrent, lists, text};
use virsh_generated::network::NetListArgs;
use virt::network::Network;

/// Lists networks in a table, or by name or UUID alone.
pub fn run(session: &mut Session, args: &NetListArgs) -> Result<Reply> {
    let mut networks = lists::networks(&session.connection()?, args.flags())?;
    text::sort_names(&mut networks, |network| network.name().unwrap_or_default());
    if args.name {
        let names = networks.iter().map(Network::name).collect::<Result<Vec<_>, _>>()?;
        return Ok(Reply::lines("name", names));
    }
    if args.uuid {
        let uuids = networks.iter().map(Network::uuid_string).collect::<Result<Vec<_>, _>>();
        let uuids = uuids.context(|| "Failed to get network's UUID".to_owned())?;
        return Ok(Reply::lines("uuid", uuids));
    }
    let rows = concurrent::map(&networks, row).into_iter().collect::<Result<Vec<_>>>()?;
    Ok(Reply::Table(Table { columns: vec!["name", "state", "autostart", "persistent"], rows }))
}

fn row(network: &Network) -> Result<Vec<Cell>> {
    let state = match network.is_active() {
        Ok(false) => "inactive",
        Ok(true) | Err(_) => "active",
    };
    let persistent = yes_no_or(network.is_persistent().ok(), "yes");
    Ok(vec![network.name()?.into(), state.into(), autostart(network), persistent])
}
