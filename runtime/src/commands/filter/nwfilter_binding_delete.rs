//! `nwfilter-binding-delete`: virNWFilterBindingDelete.

use crate::prelude::*;
use virsh_generated::filter::NwfilterBindingDeleteArgs;

/// Takes the network filter from a port.
pub fn run(
    _session: &mut Session,
    binding: &NwfilterBinding,
    _args: &NwfilterBindingDeleteArgs,
) -> Result<()> {
    Ok(binding.delete()?)
}
