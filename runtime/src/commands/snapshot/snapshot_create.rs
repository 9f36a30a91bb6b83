//! `snapshot-create`: virDomainSnapshotCreateXML with the XML of a file.

use crate::families::moment;
use crate::prelude::*;

/// Creates a snapshot, or takes over its metadata.
pub fn run(_session: &mut Session, domain: &Domain, args: &SnapshotCreateArgs) -> Result<Snapshot> {
    let document = match &args.xmlfile {
        Some(file) => xml::read_file(file)?,
        None => "<domainsnapshot/>".to_owned(),
    };
    moment::create(domain, &document, args.flags())
}
