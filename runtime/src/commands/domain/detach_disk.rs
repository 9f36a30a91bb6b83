//! `detach-disk`: virDomainGetXMLDesc, virDomainDetachDevice, virDomainDetachDeviceFlags.

use crate::families::device::{self, present};
use crate::prelude::*;

/// Detaches the disk with a target or a source, or prints its XML.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &DetachDiskArgs,
) -> Result<DetachDiskReply> {
    let affect = &args.device_affect;
    let defined = (affect.config || affect.persistent) && !affect.live;
    let disk = present::disk(&present::document(domain, defined)?, &args.target, |_| true)?;
    let document = present::without_backing(disk).dump();
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    let flags = device::affected(domain, affect);
    domain.detach(&document, flags)?;
    Ok(DetachDiskUsual { outcome: device::removal(domain, flags) }.into())
}
