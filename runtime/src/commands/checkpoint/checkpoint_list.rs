//! `checkpoint-list`: virDomainListAllCheckpoints or virDomainCheckpointListAllChildren, and for
//! what the table shows beside names virDomainCheckpointGetXMLDesc.

use crate::families::moment::{self, Facts};
use crate::prelude::*;

/// Lists the checkpoints of a domain in a table, by name alone, or as a tree.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    from: Option<&Checkpoint>,
    args: &CheckpointListArgs,
) -> Result<CheckpointListReply> {
    let listed = moment::listed(domain, from, args.flags(), args.topological);
    let checkpoints = listed.context(checkpoint_list_unlisted)?;
    if args.tree {
        let nodes = moment::nodes(from, &checkpoints)?.into_iter();
        let rows = nodes.map(|node| CheckpointListTreeRow { name: node.name, parent: node.parent });
        return Ok(rows.collect::<Vec<_>>().into());
    }
    if args.name {
        let nodes = moment::named(checkpoints, args.parent)?.into_iter();
        let rows = nodes.map(|node| CheckpointListNameRow { name: node.name, parent: node.parent });
        return Ok(rows.collect::<Vec<_>>().into());
    }
    let row = |(name, facts): (String, Facts)| CheckpointListRow {
        name,
        created: moment::local_time(facts.created),
        parent: facts.parent,
    };
    let described = match session.asked.shows_any(&["created", "parent"]) {
        true => moment::described(&checkpoints)?,
        false => moment::undescribed(checkpoints),
    };
    Ok(described.into_iter().map(row).collect::<Vec<_>>().into())
}

impl OwnText for Vec<CheckpointListTreeRow> {
    fn own_text(&self, _: &Asked) -> Text {
        moment::drawn(self.iter().map(|row| (row.name.clone(), row.parent.clone()))).into()
    }
}
