//! Snapshots of domains: what `virt` lacks.

use super::memory::{check, take_string};
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// What domains can do with snapshots beside what `virt` wraps.
pub trait SnapshotsExt {
    /// Tells whether one of the snapshots is the current one (`virDomainHasCurrentSnapshot`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn has_current_snapshot(&self) -> Result<bool, Error>;

    /// The names of all snapshots, the older way (`virDomainSnapshotNum` and
    /// `virDomainSnapshotListNames`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn snapshot_names(&self) -> Result<Vec<String>, Error>;
}

impl SnapshotsExt for Domain {
    fn has_current_snapshot(&self) -> Result<bool, Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainHasCurrentSnapshot(self.as_ptr(), 0) }).map(|has| has != 0)
    }

    fn snapshot_names(&self) -> Result<Vec<String>, Error> {
        let count = self.num_snapshots(0)?;
        let mut names = vec![std::ptr::null_mut(); usize::try_from(count).unwrap_or_default()];
        let room = i32::try_from(names.len()).unwrap_or(i32::MAX);
        // SAFETY: The domain is valid and the array has room for as many names as are asked for,
        // which are filled in for the caller to free.
        unsafe {
            let found = sys::virDomainSnapshotListNames(self.as_ptr(), names.as_mut_ptr(), room, 0);
            names.truncate(check(found)?);
            Ok(names.into_iter().filter_map(|name| take_string(name)).collect())
        }
    }
}
