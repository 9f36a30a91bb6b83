//! `nwfilter-undefine`: virNWFilterUndefine.

use crate::error::{Context, Result};
use crate::lookup::NWFilter;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::filter::NwfilterUndefineArgs;

/// Removes the network filter.
pub fn run(
    _session: &mut Session,
    filter: &NWFilter,
    args: &NwfilterUndefineArgs,
) -> Result<Reply> {
    filter.undefine().context(|| format!("Failed to undefine network filter {}", args.nwfilter))?;
    Ok(Reply::message(format!("Network filter {} undefined", args.nwfilter)))
}
