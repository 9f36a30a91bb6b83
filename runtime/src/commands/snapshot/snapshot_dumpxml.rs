//! `snapshot-dumpxml`: virDomainSnapshotGetXMLDesc.

use crate::prelude::*;

/// Prints the snapshot's document, or what is selected from it.
pub fn run(_domain: &Domain, snapshot: &Snapshot, args: &SnapshotDumpxmlArgs) -> Result<Xml> {
    xml::selected(snapshot.xml_desc(args.flags())?, &args.xpath)
}
