//! `attach-disk`: virDomainAttachDevice, virDomainAttachDeviceFlags.

use crate::answer::hints;
use crate::families::device::{self, disk};
use crate::prelude::*;

/// Attaches the disk that the options describe, or prints its document.
pub fn run(
    session: &mut Session,
    domain: &Later,
    args: &AttachDiskArgs,
) -> Result<AttachDiskReply> {
    let document = disk::document(args)?;
    if !args.print_xml {
        let domain = domain.domain(session)?;
        domain.attach(&document, device::affected(&domain, &args.device_affect))?;
    }
    let hint = args.subdriver.is_none().then(|| hints::for_disk(&args.source)).flatten();
    if let Some(hint) = hint {
        session.out.hint(hint);
    }
    Ok(if args.print_xml { Xml::new(document).into() } else { ().into() })
}
