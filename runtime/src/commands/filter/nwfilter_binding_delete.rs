//! `nwfilter-binding-delete`: virNWFilterBindingDelete.

use crate::error::{Context, Result};
use crate::lookup::NwfilterBinding;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::filter::NwfilterBindingDeleteArgs;

/// Takes the network filter from a port.
pub fn run(
    _session: &mut Session,
    binding: &NwfilterBinding,
    args: &NwfilterBindingDeleteArgs,
) -> Result<Reply> {
    let (binding, port) = (binding, &args.binding);
    binding.delete().context(|| format!("Failed to delete network filter binding on {port}"))?;
    Ok(Reply::message(format!("Network filter binding on {port} deleted")))
}
