//! `checkpoint-dumpxml`: virDomainCheckpointGetXMLDesc.

use crate::prelude::*;

/// Prints the checkpoint's document, or what is selected from it.
pub fn run(_domain: &Domain, checkpoint: &Checkpoint, args: &CheckpointDumpxmlArgs) -> Result<Xml> {
    xml::selected(checkpoint.xml_desc(args.flags())?, &args.xpath)
}
