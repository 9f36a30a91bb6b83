//! `nwfilter-list`: virConnectListAllNWFilters.

use crate::error::Result;
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use crate::{lists, text};
use virsh_generated::filter::NwfilterListArgs;
use virt::nwfilter::NWFilter;

/// Lists all network filters.
pub fn run(session: &mut Session, _args: &NwfilterListArgs) -> Result<Reply> {
    let mut filters = lists::nwfilters(&session.connection()?)?;
    text::sort_names(&mut filters, |filter| filter.name().unwrap_or_default());
    let rows = filters.iter().map(row).collect::<Result<Vec<_>>>()?;
    Ok(Reply::Table(Table { columns: vec!["uuid", "name"], rows }))
}

fn row(filter: &NWFilter) -> Result<Vec<Cell>> {
    Ok(vec![filter.uuid_string()?.into(), filter.name()?.into()])
}
