//! `nwfilter-binding-delete`: virNWFilterBindingDelete.

use crate::prelude::*;

/// Takes the network filter from a port.
pub fn run(
    _session: &mut Session,
    binding: &NwfilterBinding,
    _args: &NwfilterBindingDeleteArgs,
) -> Result<()> {
    Ok(binding.delete()?)
}
