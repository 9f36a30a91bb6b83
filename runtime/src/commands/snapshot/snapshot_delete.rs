//! `snapshot-delete`: virDomainSnapshotDelete.

use crate::prelude::*;

/// Deletes a snapshot, its descendants or both.
pub fn run(_domain: &Domain, snapshot: &Snapshot, args: &SnapshotDeleteArgs) -> Result<()> {
    Ok(snapshot.delete(args.flags())?)
}
