//! `attach-interface`: virDomainAttachDevice, virDomainAttachDeviceFlags.

use crate::families::device::{self, interface};
use crate::prelude::*;

/// Attaches the interface that the options describe, or prints its document.
pub fn run(
    session: &mut Session,
    domain: &Later,
    args: &AttachInterfaceArgs,
) -> Result<AttachInterfaceReply> {
    let document = interface::document(args)?;
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    let domain = domain.domain(session)?;
    domain.attach(&document, device::affected(&domain, &args.device_affect))?;
    Ok(().into())
}
