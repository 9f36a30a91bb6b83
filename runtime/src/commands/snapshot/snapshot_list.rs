//! `snapshot-list`: virDomainListAllSnapshots or virDomainSnapshotListAllChildren, and for the
//! table virDomainSnapshotGetXMLDesc.

use crate::families::moment::{self, Facts};
use crate::prelude::*;

/// Lists the snapshots of a domain in a table, by name alone, or as a tree.
pub fn run(
    _session: &mut Session,
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
    if args.name {
        let nodes = moment::named(snapshots, args.parent)?.into_iter();
        let rows = nodes.map(|node| SnapshotListNameRow { name: node.name, parent: node.parent });
        return Ok(rows.collect::<Vec<_>>().into());
    }
    let row = |(name, facts): (String, Facts)| SnapshotListRow {
        name,
        created: moment::local_time(facts.created),
        state: facts.state,
        parent: facts.parent,
    };
    let rows = moment::described(&snapshots)?.into_iter().map(row);
    Ok(rows.collect::<Vec<_>>().into())
}

impl OwnText for Vec<SnapshotListTreeRow> {
    fn own_text(&self, _: &Asked) -> Text {
        moment::drawn(self.iter().map(|row| (row.name.clone(), row.parent.clone()))).into()
    }
}
