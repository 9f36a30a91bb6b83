//! `detach-device-alias`: virDomainDetachDeviceAlias.

use crate::families::device::detach::{self, Detaching, Device};
use crate::prelude::*;

/// Asks the hypervisor to detach the device with the alias.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &DetachDeviceAliasArgs,
) -> Result<DetachDeviceAliasReply> {
    let what = Detaching {
        flags: Some(args.flags()),
        device: Device::Alias(&args.alias),
        unfinished: detach_device_alias_unfinished(&args.domain),
        refused: detach_device_alias_refused(&args.domain),
    };
    let request = || Ok(domain.detach_alias(&args.alias, args.flags())?);
    let outcome = detach::detach(session, domain, &args.wait, what, request)?;
    Ok(DetachDeviceAliasReply { outcome })
}
