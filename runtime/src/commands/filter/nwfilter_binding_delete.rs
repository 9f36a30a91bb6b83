//! `nwfilter-binding-delete`: virNWFilterBindingDelete.

use crate::prelude::*;

/// Takes the network filter from a port.
pub fn run(binding: &NwfilterBinding) -> Result<()> {
    Ok(binding.delete()?)
}
