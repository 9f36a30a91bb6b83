//! `nwfilter-binding-list`: virConnectListAllNWFilterBindings.

use crate::error::{Context, Result};
use crate::libvirt::{NwfilterBinding, NwfilterConnect};
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use crate::text;
use virsh_generated::filter::NwfilterBindingListArgs;

/// Lists the ports that have a network filter.
pub fn run(session: &mut Session, _args: &NwfilterBindingListArgs) -> Result<Reply> {
    let bindings = session.connection()?.nwfilter_bindings();
    let mut bindings = bindings.context(|| "Failed to list network filter bindings".to_owned())?;
    text::sort_names(&mut bindings, |binding| binding.port().unwrap_or_default());
    let rows = bindings.iter().map(row).collect::<Result<Vec<_>>>()?;
    Ok(Reply::Table(Table { columns: vec!["port", "filter"], rows }))
}

fn row(binding: &NwfilterBinding) -> Result<Vec<Cell>> {
    Ok(vec![binding.port()?.into(), binding.filter()?.into()])
}
