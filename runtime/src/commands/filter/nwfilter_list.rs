//! `nwfilter-list`: virConnectListAllNWFilters; where the driver lacks it,
//! virConnectNumOfNWFilters and virConnectListNWFilters.

use crate::error::{Context, Result};
use crate::libvirt::is_unsupported;
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use crate::text;
use virsh_generated::filter::NwfilterListArgs;
use virt::connect::Connect;
use virt::nwfilter::NWFilter;

/// Lists all network filters.
pub fn run(session: &mut Session, _args: &NwfilterListArgs) -> Result<Reply> {
    let mut filters = all(&session.connection()?)?;
    text::sort_names(&mut filters, |filter| filter.name().unwrap_or_default());
    let rows = filters.iter().map(row).collect::<Result<Vec<_>>>()?;
    Ok(Reply::Table(Table { columns: vec!["uuid", "name"], rows }))
}

fn all(connection: &Connect) -> Result<Vec<NWFilter>> {
    match connection.list_all_nw_filters(0) {
        Err(error) if is_unsupported(&error) => {}
        result => return result.context(|| "Failed to list network filters".to_owned()),
    }
    connection.num_of_nw_filters().context(|| "Failed to count network filters".to_owned())?;
    let names = connection.list_nw_filters();
    let names = names.context(|| "Failed to list network filters".to_owned())?;
    Ok(names.iter().filter_map(|name| connection.lookup_nwfilter_by_name(name).ok()).collect())
}

fn row(filter: &NWFilter) -> Result<Vec<Cell>> {
    Ok(vec![filter.uuid_string()?.into(), filter.name()?.into()])
}
