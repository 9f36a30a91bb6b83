//! `attach-disk`: virDomainAttachDevice, virDomainAttachDeviceFlags.

use crate::answer::hints;
use crate::families::device::{self, disk, free_target, image_format};
use crate::prelude::*;

/// What stands for the format, or the target, that is to be found.
const AUTO: &str = "auto";

/// Attaches the disk that the options describe, or prints its document.
pub fn run(
    session: &mut Session,
    domain: &Later,
    args: &AttachDiskArgs,
) -> Result<AttachDiskReply> {
    let completed = completed(session, domain, args)?;
    let args = completed.as_ref().unwrap_or(args);
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

/// The options with what is to be found: the format and the target.
fn completed(
    session: &mut Session,
    domain: &Later,
    args: &AttachDiskArgs,
) -> Result<Option<AttachDiskArgs>> {
    if args.format.is_none() && args.target != AUTO {
        return Ok(None);
    }
    let mut args = args.clone();
    args.subdriver = match args.format.take() {
        Some(format) if format == AUTO => Some(found(session, &args)?),
        Some(format) => Some(format),
        None => args.subdriver,
    };
    if args.target == AUTO {
        let bus = args.targetbus.as_deref();
        let prefix = free_target::prefix(bus)
            .ok_or_else(|| Error::usage(attach_disk_no_target(bus.unwrap_or_default())))?;
        args.target = free_target::next(&domain.domain(session)?, prefix)?;
    }
    Ok(Some(args))
}

/// The format of the source.
fn found(session: &mut Session, args: &AttachDiskArgs) -> Result<String> {
    let connection = session.connection()?;
    let network = args.source_protocol.is_some();
    let format = (!network).then(|| image_format::found(&connection, &args.source)).flatten();
    format.ok_or_else(|| Error::io(attach_disk_no_format(&args.source)))
}
