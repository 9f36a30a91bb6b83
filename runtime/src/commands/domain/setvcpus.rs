//! `setvcpus`: virDomainSetVcpus, virDomainSetVcpusFlags.

use crate::prelude::*;

/// Asks for a number of virtual CPUs.
pub fn run(_session: &mut Session, domain: &Domain, args: &SetvcpusArgs) -> Result<SetvcpusReply> {
    if args.count == 0 {
        return Err(Error::new(setvcpus_none()));
    }
    match args.flags() {
        0 if !args.affect.current => domain.set_vcpus(args.count)?,
        flags => domain.set_vcpus_flags(args.count, flags)?,
    };
    Ok(SetvcpusReply { requested_vcpus: args.count.into() })
}
