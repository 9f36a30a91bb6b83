//! `nwfilter-binding-list`: virConnectListAllNWFilterBindings.

use crate::prelude::*;

/// Lists the ports that have a network filter.
pub fn run(session: &mut Session) -> Result<Vec<NwfilterBindingListRow>> {
    let mut bindings = session.connection()?.nwfilter_bindings()?;
    sort_names(&mut bindings, |binding| binding.port().unwrap_or_default());
    bindings.iter().map(row).collect()
}

fn row(binding: &NwfilterBinding) -> Result<NwfilterBindingListRow> {
    Ok(NwfilterBindingListRow { port: binding.port()?, filter: binding.filter()? })
}
