//! Removes a domain's definition with what belongs to it: virDomainUndefineFlags,
//! virDomainUndefine, virStorageVolWipe, virStorageVolDelete.

pub use super::volumes::{DiskVolume, find};

use crate::error::{Context, Error, Result};
use crate::libvirt::is_unsupported;
use crate::render::Format;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::Value;
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
            Err(error) if is_unsupported(&error) => false,
            image => image?,
        };
        Ok(Leftovers { image, snapshots: snapshots && has_metadata(domain)? })
    }
}

/// Tells whether a domain has metadata of snapshots; a server that cannot tell them from
/// other snapshots has no others.
fn has_metadata(domain: &Domain) -> Result<bool> {
    let all = match domain.num_snapshots(0) {
        Err(error) if is_unsupported(&error) => 0,
        number => number?,
    };
    if all == 0 {
        return Ok(false);
    }
    match domain.num_snapshots(sys::VIR_DOMAIN_SNAPSHOT_LIST_METADATA) {
        Err(error) if is_unsupported(&error) => Ok(true),
        number => Ok(number? > 0),
    }
}

/// Removes the definition; where the driver does not know the flags, what can be done by hand
/// is done by hand.
///
/// # Errors
/// Says what blocks it, or returns libvirt's error.
pub fn undefine(domain: &Domain, name: &str, flags: u32, running: bool) -> Result<()> {
    let failed = || format!("Failed to undefine domain '{name}'");
    match domain.undefine_flags(flags) {
        Err(error) if is_unsupported(&error) && flags & sys::VIR_DOMAIN_UNDEFINE_NVRAM == 0 => {}
        result => return result.context(failed),
    }
    if flags & sys::VIR_DOMAIN_UNDEFINE_MANAGED_SAVE != 0 {
        domain.managed_save_remove(0).context(failed)?;
    }
    if !running {
        let snapshots = domain.num_snapshots(0).unwrap_or(0);
        if flags & sys::VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA != 0 {
            remove_metadata(domain).map_err(|_| {
                Error::new(format!("Unable to remove metadata of {snapshots} snapshots"))
            })?;
        } else if snapshots > 0 {
            let text = format!("Refusing to undefine while {snapshots} snapshots exist");
            return Err(Error::new(text));
        }
    }
    domain.undefine().context(failed)
}

fn remove_metadata(domain: &Domain) -> Result<()> {
    for snapshot in domain.list_all_snapshots(0)? {
        snapshot.delete(sys::VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY)?;
    }
    Ok(())
}

/// Removes volumes one after the other and says what becomes of each; gives the targets of
/// those that were removed, and whether all were.
pub fn remove_volumes(
    session: &mut Session,
    volumes: &[DiskVolume],
    wipe: bool,
    flags: u32,
) -> (Vec<Value>, bool) {
    let (mut removed, mut complete) = (Vec::new(), true);
    for volume in volumes {
        match remove_volume(session, volume, wipe, flags) {
            Ok(()) => removed.push(volume.target.as_str().into()),
            Err(error) => {
                session.report(&error);
                complete = false;
            }
        }
    }
    (removed, complete)
}

fn remove_volume(session: &mut Session, disk: &DiskVolume, wipe: bool, flags: u32) -> Result<()> {
    let DiskVolume { target, source, volume } = disk;
    if wipe {
        say(session, &Reply::data(format!("Wiping volume '{target}'({source}) ... "), Value::Null));
        volume.wipe(0).context(|| "Failed! Volume not removed.".to_owned())?;
        say(session, &Reply::data("Done.\n", Value::Null));
    }
    volume
        .delete(flags)
        .context(|| format!("Failed to remove storage volume '{target}'({source})"))?;
    say(session, &Reply::message(format!("Volume '{target}'({source}) removed.")));
    Ok(())
}

/// Says what has been done to people, who watch; programs get one answer at the end.
pub fn say(session: &mut Session, reply: &Reply) {
    if session.format == Format::Text {
        session.answer_now(reply);
    }
}
