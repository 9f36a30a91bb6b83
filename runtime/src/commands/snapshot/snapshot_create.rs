//! `snapshot-create`: virDomainSnapshotCreateXML with the XML of a file.

use crate::families::moment;
use crate::prelude::*;

/// Creates a snapshot, or takes over its metadata.
pub fn run(domain: &Domain, args: &SnapshotCreateArgs) -> Result<Snapshot> {
    let document = xml::file_or_empty(args.xmlfile.as_deref(), "domainsnapshot")?;
    moment::create(domain, &document, args.flags())
}
