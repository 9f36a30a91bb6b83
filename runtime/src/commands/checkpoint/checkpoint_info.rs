//! `checkpoint-info`: virDomainCheckpointGetXMLDesc and virDomainCheckpointListAllChildren.

use crate::families::moment::{self, Moment};
use crate::prelude::*;

/// Shows facts about a checkpoint.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    checkpoint: &Checkpoint,
    _args: &CheckpointInfoArgs,
) -> Result<CheckpointInfoReply> {
    let facts = moment::facts(&checkpoint.document()?)?;
    let (children, descendants) = moment::followers(domain, checkpoint)?;
    Ok(CheckpointInfoReply {
        name: checkpoint.name()?,
        domain: domain.name()?,
        parent: facts.parent,
        children,
        descendants,
        created: facts.created,
    })
}
