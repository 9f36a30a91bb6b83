//! `checkpoint-edit`: virDomainCheckpointGetXMLDesc and virDomainCheckpointCreateXML around an
//! editor.

use crate::families::moment::edit::CheckpointEdit;
use crate::prelude::*;

/// Lets the user edit the metadata of a checkpoint.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    checkpoint: &Checkpoint,
) -> Result<CheckpointEditReply> {
    let mut object = CheckpointEdit::new(domain, checkpoint)?;
    let made = edit::edit(session, &mut object)?;
    Ok(CheckpointEditReply { changed: made.is_some() })
}
