//! Finds snapshots and checkpoints in their domain: virDomainSnapshotLookupByName,
//! virDomainCheckpointLookupByName.

use super::{Checkpoint, Snapshot, Sought};
use crate::answer::error::Result;
use crate::libvirt::CheckpointsExt;
use crate::session::Session;
use virt::domain::Domain;

impl Session {
    /// Finds a snapshot of a domain by its name; virsh leaves no trace of it.
    ///
    /// # Errors
    /// Returns libvirt's words, to which virsh adds none.
    pub fn snapshot(&mut self, domain: &Domain, sought: Sought<'_>) -> Result<Snapshot> {
        Ok(Domain::lookup_snapshot_by_name(domain, sought.name, 0)?)
    }

    /// Finds a checkpoint of a domain by its name; virsh leaves no trace of it.
    ///
    /// # Errors
    /// Returns libvirt's words, to which virsh adds none.
    pub fn checkpoint(&mut self, domain: &Domain, sought: Sought<'_>) -> Result<Checkpoint> {
        Ok(domain.checkpoint(sought.name)?)
    }
}
