//! `checkpoint-create`: virDomainCheckpointCreateXML with the XML of a file.

use crate::prelude::*;

/// Creates a checkpoint, or takes over its metadata.
pub fn run(domain: &Domain, args: &CheckpointCreateArgs) -> Result<Checkpoint> {
    let document = xml::file_or_empty(args.xmlfile.as_deref(), "domaincheckpoint")?;
    Ok(domain.create_checkpoint(&document, args.flags())?)
}
