//! `change-media`: virDomainGetXMLDesc, virDomainUpdateDeviceFlags.

use crate::families::device::medium::{Change, Medium};
use crate::families::device::{self, medium, present};
use crate::prelude::*;

/// Changes the medium of a drive, or prints the XML of the drive as it would be.
pub fn run(domain: &Domain, args: &ChangeMediaArgs) -> Result<ChangeMediaReply> {
    let source = args.source.as_deref().map(|path| device::kept("source", path)).transpose()?;
    let document = present::document_or_reason(domain, args.affect.config)?;
    let drive = present::disk(&document, &args.path, medium::is_drive)?;
    let new = source.map(|path| Medium { path, block: args.block });
    let change = match (args.eject, args.insert, args.update) {
        (true, ..) => Change::Eject,
        (_, true, _) => Change::Insert(new),
        (.., true) if new.is_none() => Change::Eject,
        _ => Change::Update(new),
    };
    let document = medium::changed(drive, &args.path, change)?.dump();
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    domain.update_device_flags(&document, args.flags())?;
    Ok(().into())
}
