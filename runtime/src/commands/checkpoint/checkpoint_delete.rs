//! `checkpoint-delete`: virDomainCheckpointDelete.

use crate::prelude::*;

/// Deletes a checkpoint, its descendants or both.
pub fn run(_domain: &Domain, checkpoint: &Checkpoint, args: &CheckpointDeleteArgs) -> Result<()> {
    Ok(checkpoint.delete(args.flags())?)
}
