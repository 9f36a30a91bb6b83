//! `checkpoint-parent`: virDomainCheckpointGetParent.

use crate::families::moment;
use crate::prelude::*;

/// Prints the name of the checkpoint's parent.
pub fn run(
    _session: &mut Session,
    _domain: &Domain,
    checkpoint: &Checkpoint,
    _args: &CheckpointParentArgs,
) -> Result<CheckpointParentReply> {
    Ok(CheckpointParentReply { parent: moment::parent("checkpoint", checkpoint)? })
}
