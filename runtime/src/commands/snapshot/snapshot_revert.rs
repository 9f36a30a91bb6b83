//! `snapshot-revert`: virDomainRevertToSnapshot.

use crate::prelude::*;

/// Brings the domain back to a snapshot.
pub fn run(
    _session: &mut Session,
    _domain: &Domain,
    snapshot: &Snapshot,
    args: &SnapshotRevertArgs,
) -> Result<()> {
    Ok(snapshot.revert(args.flags())?)
}
