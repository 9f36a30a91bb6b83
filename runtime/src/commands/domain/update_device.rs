//! `update-device`: virDomainUpdateDeviceFlags.

use crate::families::device;
use crate::prelude::*;

/// Changes a device into the one that a file describes.
pub fn run(domain: &Domain, args: &UpdateDeviceArgs) -> Result<()> {
    let document = xml::read_file(&args.file)?;
    let affected = device::affected(domain, &args.device_affect).unwrap_or_default();
    Ok(domain.update_device_flags(&document, affected | args.flags())?)
}
