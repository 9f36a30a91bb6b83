//! `detach-device`: virDomainDetachDevice, virDomainDetachDeviceFlags.

use crate::families::device::{
    self,
    detach::{self, Detaching, Device},
};
use crate::prelude::*;

/// Detaches the device that a file describes.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &DetachDeviceArgs,
) -> Result<DetachDeviceReply> {
    let document = xml::read_file(&args.file)?;
    let flags = device::affected(domain, &args.device_affect);
    let what = Detaching {
        flags,
        device: Device::Described(&document),
        unfinished: detach_device_unfinished(&args.domain),
        refused: detach_device_refused(&args.domain),
    };
    let request = || Ok(domain.detach(&document, flags)?);
    let outcome = detach::detach(session, domain, &args.wait, what, request)?;
    Ok(DetachDeviceReply { outcome })
}
