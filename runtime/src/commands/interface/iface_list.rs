//! `iface-list`: virConnectListAllInterfaces.

use crate::error::Result;
use crate::lists;
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use crate::text::sort_names;
use virsh_generated::interface::IfaceListArgs;
use virt::connect::Connect;
use virt_sys::{VIR_CONNECT_LIST_INTERFACES_ACTIVE, VIR_CONNECT_LIST_INTERFACES_INACTIVE};

/// Lists interfaces with their states and MAC addresses. A list of the active ones and one of
/// the others say who is active without asking each.
pub fn run(session: &mut Session, args: &IfaceListArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let mut found = Vec::new();
    if !args.inactive {
        found.extend(listed(&connection, VIR_CONNECT_LIST_INTERFACES_ACTIVE, "active")?);
    }
    if args.inactive || args.all {
        found.extend(listed(&connection, VIR_CONNECT_LIST_INTERFACES_INACTIVE, "inactive")?);
    }
    sort_names(&mut found, |row| row[0].text.clone());
    Ok(Reply::Table(Table { columns: vec!["name", "state", "mac"], rows: found }))
}

fn listed(connection: &Connect, flags: u32, state: &str) -> Result<Vec<Vec<Cell>>> {
    let interfaces = lists::interfaces(connection, flags)?;
    let row = |interface: &virt::interface::Interface| -> Result<Vec<Cell>> {
        let mac = interface.mac_string().unwrap_or_default();
        let mac = if mac.is_empty() { Cell::absent("") } else { Cell::from(mac) };
        Ok(vec![interface.name()?.into(), state.into(), mac])
    };
    interfaces.iter().map(row).collect()
}
