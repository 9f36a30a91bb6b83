//! `detach-device-alias`: virDomainDetachDeviceAlias.

use crate::families::device;
use crate::prelude::*;

/// Asks the hypervisor to detach the device with the alias.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &DetachDeviceAliasArgs,
) -> Result<DetachDeviceAliasReply> {
    domain.detach_alias(&args.alias, args.flags())?;
    Ok(DetachDeviceAliasReply { outcome: device::removal(domain, Some(args.flags())) })
}
