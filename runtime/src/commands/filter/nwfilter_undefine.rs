//! `nwfilter-undefine`: virNWFilterUndefine.

use crate::prelude::*;

/// Removes the network filter.
pub fn run(filter: &NWFilter) -> Result<()> {
    Ok(filter.undefine()?)
}
