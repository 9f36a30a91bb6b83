//! `snapshot-current`: virDomainHasCurrentSnapshot and virDomainSnapshotCurrent, or
//! virDomainSnapshotCreateXML to choose another one.

use crate::families::moment::edit::redefine;
use crate::prelude::*;

/// Prints the current snapshot, or makes another one current.
pub fn run(
    domain: &Domain,
    snapshot: Option<&Snapshot>,
    args: &SnapshotCurrentArgs,
) -> Result<SnapshotCurrentReply> {
    if let Some(snapshot) = snapshot {
        // The same metadata once more, with its secrets, which would be lost otherwise.
        let document = snapshot.xml_desc(sys::VIR_DOMAIN_SNAPSHOT_XML_SECURE)?;
        redefine(domain, &document, true)?;
        return Ok(().into());
    }
    if !domain.has_current_snapshot()? {
        return Err(Error::wrong_state(snapshot_current_none(&args.domain)));
    }
    let current = domain.current_snapshot(0)?;
    if args.name {
        return Ok(SnapshotCurrentName { name: current.name()? }.into());
    }
    Ok(Xml::new(current.xml_desc(args.flags())?).into())
}
