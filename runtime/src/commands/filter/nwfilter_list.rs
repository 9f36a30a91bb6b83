//! `nwfilter-list`: virConnectListAllNWFilters.

use crate::prelude::*;

/// Lists all network filters.
pub fn run(session: &mut Session) -> Result<Vec<NwfilterListRow>> {
    let mut filters = lists::nwfilters(&session.connection()?)?;
    sort_names(&mut filters, |filter| filter.name().unwrap_or_default());
    filters.iter().map(row).collect()
}

fn row(filter: &NWFilter) -> Result<NwfilterListRow> {
    Ok(NwfilterListRow { uuid: filter.uuid_string()?, name: filter.name()? })
}
