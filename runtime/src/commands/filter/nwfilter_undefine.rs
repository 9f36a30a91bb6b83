//! `nwfilter-undefine`: virNWFilterUndefine.

use crate::prelude::*;

/// Removes the network filter.
pub fn run(_session: &mut Session, filter: &NWFilter, _args: &NwfilterUndefineArgs) -> Result<()> {
    Ok(filter.undefine()?)
}
