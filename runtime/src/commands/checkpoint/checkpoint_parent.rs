//! `checkpoint-parent`: virDomainCheckpointGetParent.

use crate::families::moment;
use crate::prelude::*;

/// Prints the name of the checkpoint's parent.
pub fn run(_domain: &Domain, checkpoint: &Checkpoint) -> Result<CheckpointParentReply> {
    Ok(CheckpointParentReply { parent: moment::parent("checkpoint", checkpoint)? })
}
