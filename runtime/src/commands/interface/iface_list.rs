//! `iface-list`: virConnectListAllInterfaces.

use crate::prelude::*;

/// Lists interfaces with their states and MAC addresses. A list of the active ones and one of
/// the others say who is active without asking each.
pub fn run(session: &mut Session, args: &IfaceListArgs) -> Result<Vec<IfaceListRow>> {
    let connection = session.connection()?;
    let mut found = Vec::new();
    for (flag, state) in [
        (sys::VIR_CONNECT_LIST_INTERFACES_ACTIVE, Activity::Active),
        (sys::VIR_CONNECT_LIST_INTERFACES_INACTIVE, Activity::Inactive),
    ] {
        if args.flags() & flag != 0 {
            found.extend(listed(&connection, flag, state)?);
        }
    }
    sort_names(&mut found, |row| row.name.clone());
    Ok(found)
}

fn listed(connection: &Connect, flag: u32, state: Activity) -> Result<Vec<IfaceListRow>> {
    let row = |interface: &Interface| {
        let mac = interface.mac_string().ok().filter(|mac| !mac.is_empty());
        Ok(IfaceListRow { name: interface.name()?, state, mac, active: state == Activity::Active })
    };
    lists::interfaces(connection, flag)?.iter().map(row).collect()
}
