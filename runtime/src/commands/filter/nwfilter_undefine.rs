//! `nwfilter-undefine`: virNWFilterUndefine.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::filter::NwfilterUndefineArgs;

/// Removes the network filter.
pub fn run(session: &mut Session, args: &NwfilterUndefineArgs) -> Result<Reply> {
    let filter = session.nwfilter(&args.nwfilter)?;
    filter.undefine().context(|| format!("Failed to undefine network filter {}", args.nwfilter))?;
    Ok(Reply::message(format!("Network filter {} undefined", args.nwfilter)))
}
