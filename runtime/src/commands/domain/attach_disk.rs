//! `attach-disk`: virDomainAttachDevice, virDomainAttachDeviceFlags.

use crate::families::device::{self, disk};
use crate::prelude::*;

/// Attaches the disk that the options describe, or prints its document.
pub fn run(
    session: &mut Session,
    domain: &Later,
    args: &AttachDiskArgs,
) -> Result<AttachDiskReply> {
    let document = disk::document(args)?;
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    let domain = domain.domain(session)?;
    domain.attach(&document, device::affected(&domain, &args.device_affect))?;
    Ok(().into())
}
