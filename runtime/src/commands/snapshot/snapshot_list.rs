//! `snapshot-list`: virDomainListAllSnapshots or virDomainSnapshotListAllChildren, and for what
//! the table shows beside names virDomainSnapshotGetXMLDesc.

use crate::families::moment::{self, Facts};
use crate::prelude::*;

/// Lists the snapshots of a domain in a table, by name alone, or as a tree.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    from: Option<&Snapshot>,
    args: &SnapshotListArgs,
) -> Result<SnapshotListReply> {
    let snapshots = moment::listed(domain, from, args.flags(), args.topological)?;
    if args.tree {
        let nodes = moment::nodes(from, &snapshots)?.into_iter();
        let rows = nodes.map(|node| SnapshotListTreeRow { name: node.name, parent: node.parent });
        return Ok(rows.collect::<Vec<_>>().into());
    }
    let by_time = args.sort == SnapshotListSort::Time;
    if args.name && by_time {
        let rows = by_creation(&snapshots)?.into_iter();
        let row = |(name, facts): (String, Facts)| SnapshotListNameRow {
            name,
            parent: facts.parent.filter(|_| args.parent),
        };
        return Ok(rows.map(row).collect::<Vec<_>>().into());
    }
    if args.name {
        let nodes = moment::named(snapshots, args.parent)?.into_iter();
        let rows = nodes.map(|node| SnapshotListNameRow { name: node.name, parent: node.parent });
        return Ok(rows.collect::<Vec<_>>().into());
    }
    let row = |(name, facts): (String, Facts)| SnapshotListRow {
        name,
        created: moment::local_time(facts.created),
        domain_state: facts.state,
        parent: facts.parent,
    };
    let described = match session.asked.shows_any(&["created", "domain_state", "parent"]) {
        _ if by_time => by_creation(&snapshots)?,
        true => moment::described(&snapshots)?,
        false => moment::undescribed(snapshots),
    };
    Ok(described.into_iter().map(row).collect::<Vec<_>>().into())
}

/// The snapshots with what is known of them, the oldest first; those of which that is not known are last.
fn by_creation(snapshots: &[(String, Snapshot)]) -> Result<Vec<(String, Facts)>> {
    let mut described = moment::described(snapshots)?;
    described.sort_by_key(|(_, facts)| (facts.created.is_none(), facts.created));
    Ok(described)
}

impl OwnText for Vec<SnapshotListTreeRow> {
    fn own_text(&self, _: &Asked) -> Text {
        moment::drawn(self.iter().map(|row| (row.name.clone(), row.parent.clone()))).into()
    }
}
