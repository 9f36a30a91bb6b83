//! Removes a domain's definition with what belongs to it: virDomainUndefineFlags,
//! virDomainUndefine, virStorageVolWipe, virStorageVolDelete.

pub use super::volumes::{Chosen, find};

use super::volumes::DiskVolume;
use crate::answer::error::{Error, Result};
use crate::libvirt::is_unsupported_with_flags;
use crate::replies::domain::{undefine_removed, undefine_wiped, undefine_wiping};
use crate::session::Session;
use virt::domain::Domain;
use virt_sys as sys;

/// What a domain that is off leaves behind.
#[derive(Debug, Clone, Copy, Default)]
pub struct Leftovers {
    /// Whether there is a managed save image.
    pub image: bool,
    /// Whether there is metadata of snapshots.
    pub snapshots: bool,
}

impl Leftovers {
    /// Looks for what a domain that is off leaves behind; snapshots only if their metadata
    /// is to be removed.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn of(domain: &Domain, snapshots: bool) -> Result<Leftovers> {
        let image = match domain.has_managed_save(0) {
            Err(error) if is_unsupported_with_flags(&error) => false,
            image => image?,
        };
        Ok(Leftovers { image, snapshots: snapshots && has_metadata(domain)? })
    }

    /// Takes away from `flags` what would remove things that are not there.
    #[must_use]
    pub fn only_present(self, flags: u32) -> u32 {
        let image = if self.image { 0 } else { sys::VIR_DOMAIN_UNDEFINE_MANAGED_SAVE };
        let metadata = sys::VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA;
        flags & !(image | if self.snapshots { 0 } else { metadata })
    }
}

/// Tells whether a domain has metadata of snapshots; a server that cannot tell them from
/// other snapshots has no others.
fn has_metadata(domain: &Domain) -> Result<bool> {
    let all = match domain.num_snapshots(0) {
        Err(error) if is_unsupported_with_flags(&error) => 0,
        number => number?,
    };
    if all == 0 {
        return Ok(false);
    }
    match domain.num_snapshots(sys::VIR_DOMAIN_SNAPSHOT_LIST_METADATA) {
        Err(error) if is_unsupported_with_flags(&error) => Ok(true),
        number => Ok(number? > 0),
    }
}

/// Removes the definition; where the driver does not know the flags, what can be done by hand
/// is done by hand.
///
/// # Errors
/// Says what blocks it, or returns libvirt's error.
pub fn undefine(domain: &Domain, flags: u32, running: bool) -> Result<()> {
    match domain.undefine_flags(flags) {
        Err(error)
            if is_unsupported_with_flags(&error) && flags & sys::VIR_DOMAIN_UNDEFINE_NVRAM == 0 => {
        }
        result => return Ok(result?),
    }
    if flags & sys::VIR_DOMAIN_UNDEFINE_MANAGED_SAVE != 0 {
        domain.managed_save_remove(0)?;
    }
    if !running {
        let snapshots = domain.num_snapshots(0).unwrap_or(0);
        if flags & sys::VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA != 0 {
            remove_metadata(domain).map_err(|error| {
                let text = format!("Unable to remove metadata of {snapshots} snapshots");
                Error::instead_of(error, text)
            })?;
        } else if snapshots > 0 {
            let text = format!("Refusing to undefine while {snapshots} snapshots exist");
            return Err(Error::wrong_state(text));
        }
    }
    Ok(domain.undefine()?)
}

fn remove_metadata(domain: &Domain) -> Result<()> {
    for snapshot in domain.list_all_snapshots(0)? {
        snapshot.delete(sys::VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY)?;
    }
    Ok(())
}

/// What became of volumes.
#[derive(Debug)]
pub struct Removal {
    /// The targets of the removed ones.
    pub removed: Vec<String>,
    /// Why others are left; what was attempted has been reported.
    pub failure: Option<Error>,
}

/// Removes volumes one after the other and says what becomes of each. It fails, too, when what
/// was named is not all there is to remove.
pub fn remove_volumes(session: &mut Session, chosen: &Chosen, wipe: bool, flags: u32) -> Removal {
    let failure = chosen.incomplete.then(Error::silent);
    let mut removal = Removal { removed: Vec::new(), failure };
    for DiskVolume { target, source, volume } in &chosen.volumes {
        if wipe {
            session.say(undefine_wiping(target, source));
            if let Err(error) = volume.wipe(0) {
                session.report(&Error::from(error).context("Failed! Volume not removed."));
                removal.failure.get_or_insert_with(Error::silent);
                continue;
            }
            session.say(undefine_wiped());
        }
        match volume.delete(flags) {
            Ok(()) => {
                session.say(undefine_removed(target, source));
                removal.removed.push(target.clone());
            }
            Err(error) => {
                let text = format!("Failed to remove storage volume '{target}'({source})");
                removal.failure = Some(leave(session, error.into(), text));
            }
        }
    }
    removal
}

/// Reports that a volume is left, and gives what is still to be said at the end: to people
/// libvirt's answer, to programs nothing.
fn leave(session: &mut Session, error: Error, text: String) -> Error {
    if session.format.has_documents() {
        session.report(&error.context(text));
        return Error::silent();
    }
    session.report(&Error::new(text));
    error.alone()
}
