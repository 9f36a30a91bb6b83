//! `checkpoint-create`: virDomainCheckpointCreateXML with the XML of a file.

use crate::prelude::*;

/// Creates a checkpoint, or takes over its metadata.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &CheckpointCreateArgs,
) -> Result<Checkpoint> {
    let document = match &args.xmlfile {
        Some(file) => xml::read_file(file)?,
        None => "<domaincheckpoint/>".to_owned(),
    };
    Ok(domain.create_checkpoint(&document, args.flags())?)
}
