//! `checkpoint-info`: virDomainCheckpointGetXMLDesc and virDomainCheckpointListAllChildren.

use crate::families::moment::{self, Followers, Moment};
use crate::prelude::*;

/// Shows facts about a checkpoint.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    checkpoint: &Checkpoint,
) -> Result<CheckpointInfoReply> {
    let (facts, followers) = concurrent::together(&session.connection()?, |calls| {
        let document = calls.begin(|| checkpoint.document().map_err(Error::from));
        let followers = Followers::begin(calls, domain, checkpoint);
        (document.answer().and_then(|document| moment::facts(&document)), followers.count())
    });
    let (facts, (children, descendants)) = (facts?, followers?);
    Ok(CheckpointInfoReply {
        name: checkpoint.name()?,
        domain: domain.name()?,
        parent: facts.parent,
        children,
        descendants,
        created: facts.created,
    })
}
