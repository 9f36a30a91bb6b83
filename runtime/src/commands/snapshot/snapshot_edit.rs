//! `snapshot-edit`: virDomainSnapshotGetXMLDesc and virDomainSnapshotCreateXML around an editor.

use crate::families::moment::edit::{Renaming, SnapshotEdit};
use crate::prelude::*;

/// Lets the user edit the metadata of a snapshot.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    snapshot: &Snapshot,
    args: &SnapshotEditArgs,
) -> Result<SnapshotEditReply> {
    let renaming = match (args.rename, args.clone) {
        (true, _) => Renaming::Rename,
        (_, true) => Renaming::Clone,
        _ => Renaming::Refuse,
    };
    let makes_current = args.current && args.snapshotname.is_some();
    let mut object = SnapshotEdit::new(domain, snapshot, renaming, makes_current)?;
    let made = edit::edit(session, &mut object);
    let snapshot = object.into_name();
    let made = made.map_err(|error| error.and_finally(snapshot_edit_unchanged(&snapshot)))?;
    let name = made.as_ref().map_or(Ok(snapshot.clone()), Snapshot::name)?;
    let cloned = args.clone && name != snapshot;
    Ok(SnapshotEditReply { snapshot, name, changed: made.is_some(), cloned })
}
