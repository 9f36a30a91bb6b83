//! `snapshot-parent`: virDomainSnapshotGetParent.

use crate::families::moment;
use crate::prelude::*;

/// Prints the name of the snapshot's parent.
pub fn run(_domain: &Domain, snapshot: &Snapshot) -> Result<SnapshotParentReply> {
    Ok(SnapshotParentReply { parent: moment::parent("snapshot", snapshot)? })
}
