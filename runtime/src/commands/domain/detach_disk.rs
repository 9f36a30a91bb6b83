//! `detach-disk`: virDomainGetXMLDesc, virDomainDetachDevice, virDomainDetachDeviceFlags.

use crate::families::device::{
    self,
    detach::{self, Detaching, Device},
    present,
};
use crate::prelude::*;

/// Detaches the disk with a target or a source, or prints its XML.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &DetachDiskArgs,
) -> Result<DetachDiskReply> {
    let affect = &args.device_affect;
    let defined = (affect.config || affect.persistent) && !affect.live;
    let disk =
        present::disk(&present::document_or_reason(domain, defined)?, &args.target, |_| true)?;
    let document = present::without_backing(disk).dump();
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    let flags = device::affected(domain, affect);
    let what = Detaching {
        flags,
        device: Device::Described(&document),
        unfinished: detach_disk_unfinished(&args.domain),
        refused: detach_disk_refused(&args.domain),
    };
    let request = || Ok(domain.detach(&document, flags)?);
    let outcome = detach::detach(session, domain, &args.wait, what, request)?;
    Ok(DetachDiskUsual { outcome }.into())
}
