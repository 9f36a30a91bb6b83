//! `snapshot-create-as`: virDomainSnapshotCreateXML with the XML that the options make.

use crate::families::moment;
use crate::families::moment::xml::{Description, printed};
use crate::prelude::*;
use crate::tools::xml::{Element, writable};

/// Creates the snapshot that the options describe, or prints its document.
pub fn run(domain: &Domain, args: &SnapshotCreateAsArgs) -> Result<SnapshotCreateAsReply> {
    let document = Description {
        root: "domainsnapshot",
        name: args.name.as_deref(),
        description: args.description.as_deref(),
        memory: args.memspec.as_ref().map(memory).transpose()?,
        disks: args.diskspec.iter().map(disk).collect::<Result<_>>()?,
    }
    .document()?;
    if args.print_xml {
        return Ok(printed(document).into());
    }
    Ok(moment::create(domain, &document, args.flags())?.into())
}

fn memory(memory: &SnapshotCreateAsMemspec) -> Result<Element> {
    let mut element = Element::new("memory");
    for (key, value) in [("snapshot", &memory.snapshot), ("file", &memory.file)] {
        if let Some(value) = value {
            element.set(key, writable("memspec", value)?);
        }
    }
    Ok(element)
}

fn disk(disk: &SnapshotCreateAsDiskspec) -> Result<Element> {
    let given = |value: &Option<String>| -> Result<Option<String>> {
        value.as_deref().map(|value| Ok(writable("diskspec", value)?.to_owned())).transpose()
    };
    let mut element = Description::disk(&disk.name)?;
    for (key, value) in [("snapshot", given(&disk.snapshot)?), ("type", given(&disk.stype)?)] {
        if let Some(value) = value {
            element.set(key, value);
        }
    }
    element.add(given(&disk.driver)?.map(|format| Element::new("driver").with("type", format)));
    let key = if disk.stype.as_deref() == Some("block") { "dev" } else { "file" };
    element.add(given(&disk.file)?.map(|path| Element::new("source").with(key, path)));
    Ok(element)
}
