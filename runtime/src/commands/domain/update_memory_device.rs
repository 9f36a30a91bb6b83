//! `update-memory-device`: virDomainGetXMLDesc, virDomainUpdateDeviceFlags.

use crate::families::device::present;
use crate::prelude::*;

/// Changes the memory device with an alias or on a node, or prints its XML as it would be.
pub fn run(domain: &Domain, args: &UpdateMemoryDeviceArgs) -> Result<UpdateMemoryDeviceReply> {
    let document = present::document(domain, args.affect.config)?;
    let memory = present::memory(&document, args.alias.as_deref(), args.node)?;
    let memory = match args.requested_size {
        Some(size) => present::with_requested(memory, size)?,
        None => memory,
    };
    let document = memory.dump();
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    domain.update_device_flags(&document, args.flags())?;
    Ok(().into())
}
