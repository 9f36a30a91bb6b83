//! `managedsave-remove`: virDomainHasManagedSaveImage, virDomainManagedSaveRemove.

use crate::prelude::*;

/// Removes what was saved of the domain, if there is anything.
pub fn run(domain: &Domain) -> Result<ManagedsaveRemoveReply> {
    let removed = domain.has_managed_save(0).context(managedsave_remove_unchecked)?;
    if removed {
        domain.managed_save_remove(0)?;
    }
    Ok(ManagedsaveRemoveReply { removed })
}
