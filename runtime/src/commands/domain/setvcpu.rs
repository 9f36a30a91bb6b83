//! `setvcpu`: virDomainSetVcpu.

use crate::prelude::*;

/// Plugs virtual CPUs in or out.
pub fn run(_session: &mut Session, domain: &Domain, args: &SetvcpuArgs) -> Result<SetvcpuReply> {
    domain.set_vcpu(&args.vcpulist, args.enable, args.flags())?;
    let requested = if args.enable { "enable" } else { "disable" };
    Ok(SetvcpuReply { requested: requested.to_owned(), vcpus: args.vcpulist.clone() })
}
