//! `checkpoint-create-as`: virDomainCheckpointCreateXML with the XML that the options make.

use crate::families::moment::xml::{Description, printed};
use crate::prelude::*;
use crate::tools::xml::{Element, writable};

/// Creates the checkpoint that the options describe, or prints its document.
pub fn run(domain: &Domain, args: &CheckpointCreateAsArgs) -> Result<CheckpointCreateAsReply> {
    let document = Description {
        root: "domaincheckpoint",
        name: args.name.as_deref(),
        description: args.description.as_deref(),
        memory: None,
        disks: args.diskspec.iter().map(disk).collect::<Result<_>>()?,
    }
    .document()?;
    if args.print_xml {
        return Ok(printed(document).into());
    }
    Ok(domain.create_checkpoint(&document, args.flags())?.into())
}

fn disk(disk: &CheckpointCreateAsDiskspec) -> Result<Element> {
    let mut element = Description::disk(&disk.name)?;
    for (key, value) in [("checkpoint", &disk.checkpoint), ("bitmap", &disk.bitmap)] {
        if let Some(value) = value {
            element.set(key, writable("diskspec", value)?);
        }
    }
    Ok(element)
}
