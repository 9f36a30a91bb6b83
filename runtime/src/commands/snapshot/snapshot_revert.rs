//! `snapshot-revert`: virDomainRevertToSnapshot.

use crate::prelude::*;
use virt::error::ErrorNumber;

/// Brings the domain back to a snapshot.
pub fn run(_domain: &Domain, snapshot: &Snapshot, args: &SnapshotRevertArgs) -> Result<()> {
    match snapshot.revert(args.flags()) {
        // Only then, so that a server which does not know the flag is not asked in vain.
        Err(error) if args.force && is_risky(&error) => {
            Ok(snapshot.revert(args.flags() | args.force_flags())?)
        }
        reverted => Ok(reverted?),
    }
}

/// Tells whether libvirt wants to be forced.
fn is_risky(error: &virt::error::Error) -> bool {
    error.code().known() == Some(ErrorNumber::SnapshotRevertRisky)
}
