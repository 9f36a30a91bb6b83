//! `vcpucount`: virDomainGetVcpusFlags, or the older ways to count.

use crate::families::domain::vcpus;
use crate::libvirt::is_unsupported;
use crate::prelude::*;

/// Prints the number that is asked for, or all of them.
pub fn run(domain: &Domain, args: &VcpucountArgs) -> Result<VcpucountReply> {
    let one = args.maximum || args.active || args.live || args.config || args.current;
    if one || args.guest {
        let count = vcpus::count(domain, args.flags());
        let count = if args.guest { count.context(vcpucount_guest_unknown)? } else { count? };
        return Ok(VcpucountOne { vcpu_count: count.into() }.into());
    }
    // A driver may know some of the numbers only.
    let count = |flags: u32| match vcpus::count(domain, flags) {
        Err(error) if error.libvirt().is_some_and(is_unsupported) => Ok(None),
        count => count.map(|count| Some(u64::from(count))),
    };
    let (maximum, config) = (sys::VIR_DOMAIN_VCPU_MAXIMUM, sys::VIR_DOMAIN_AFFECT_CONFIG);
    let live = sys::VIR_DOMAIN_AFFECT_LIVE;
    let (persistent, active) = (domain.is_persistent()?, domain.is_active()?);
    Ok(VcpucountUsual {
        maximum_config: persistent.then(|| count(maximum | config)).transpose()?.flatten(),
        maximum_live: active.then(|| count(maximum | live)).transpose()?.flatten(),
        current_config: persistent.then(|| count(config)).transpose()?.flatten(),
        current_live: active.then(|| count(live)).transpose()?.flatten(),
    }
    .into())
}
