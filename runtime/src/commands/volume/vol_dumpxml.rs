//! `vol-dumpxml`: virStorageVolGetXMLDesc.

use crate::prelude::*;

/// Prints the document of a volume, or what an expression selects in it.
pub fn run(volume: &StorageVol, args: &VolDumpxmlArgs) -> Result<Xml> {
    xml::selected(volume.carried_xml()?, &args.xpath)
}
