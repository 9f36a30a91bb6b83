//! `snapshot-info`: virDomainSnapshotGetXMLDesc, virDomainSnapshotIsCurrent,
//! virDomainSnapshotHasMetadata and virDomainSnapshotListAllChildren.

use crate::families::moment::{self, Followers, Location};
use crate::prelude::*;

/// Shows facts about a snapshot.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    snapshot: &Snapshot,
) -> Result<SnapshotInfoReply> {
    let name = snapshot.name()?;
    let (facts, followers, current, metadata) =
        concurrent::together(&session.connection()?, |calls| {
            let document = calls.begin(|| snapshot.xml_desc(0).map_err(Error::from));
            let followers = Followers::begin(calls, domain, snapshot);
            let current = calls.begin(|| moment::is_current(domain, snapshot, &name));
            let metadata = calls.begin(|| snapshot.has_metadata(0).ok());
            let facts = document.answer().and_then(|document| moment::facts(&document));
            (facts, followers.count(), current.answer(), metadata.answer())
        });
    let (facts, (children, descendants)) = (facts?, followers?);
    Ok(SnapshotInfoReply {
        domain: domain.name()?,
        current: current?,
        domain_state: facts.state.ok_or_else(|| Error::new(snapshot_info_unreadable()))?,
        location: match facts.location {
            Location::Internal => SnapshotLocation::Internal,
            Location::External => SnapshotLocation::External,
        },
        parent: facts.parent,
        children,
        descendants,
        metadata,
        created: facts.created,
        name,
    })
}
