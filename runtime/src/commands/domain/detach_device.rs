//! `detach-device`: virDomainDetachDevice, virDomainDetachDeviceFlags.

use crate::families::device;
use crate::prelude::*;

/// Detaches the device that a file describes.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &DetachDeviceArgs,
) -> Result<DetachDeviceReply> {
    let document = xml::read_file(&args.file)?;
    let flags = device::affected(domain, &args.device_affect);
    domain.detach(&document, flags)?;
    Ok(DetachDeviceReply { outcome: device::removal(domain, flags) })
}
