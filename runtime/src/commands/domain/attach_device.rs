//! `attach-device`: virDomainAttachDevice, virDomainAttachDeviceFlags.

use crate::families::device;
use crate::prelude::*;

/// Attaches the device that a file describes.
pub fn run(domain: &Domain, args: &AttachDeviceArgs) -> Result<()> {
    let document = xml::read_file(&args.file)?;
    Ok(domain.attach(&document, device::affected(domain, &args.device_affect))?)
}
