//! `snapshot-info`: virDomainSnapshotGetXMLDesc, virDomainSnapshotIsCurrent,
//! virDomainSnapshotHasMetadata and virDomainSnapshotListAllChildren.

use crate::families::moment::{self, Location};
use crate::prelude::*;

/// Shows facts about a snapshot.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    snapshot: &Snapshot,
    _args: &SnapshotInfoArgs,
) -> Result<SnapshotInfoReply> {
    let name = snapshot.name()?;
    let facts = moment::facts(&snapshot.xml_desc(0)?)?;
    let (children, descendants) = moment::followers(domain, snapshot)?;
    Ok(SnapshotInfoReply {
        domain: domain.name()?,
        current: moment::is_current(domain, snapshot, &name)?,
        state: facts.state.ok_or_else(|| Error::new(snapshot_info_unreadable()))?,
        location: match facts.location {
            Location::Internal => SnapshotLocation::Internal,
            Location::External => SnapshotLocation::External,
        },
        parent: facts.parent,
        children,
        descendants,
        metadata: snapshot.has_metadata(0).ok(),
        created: facts.created,
        name,
    })
}
