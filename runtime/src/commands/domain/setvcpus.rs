//! `setvcpus`: virDomainSetVcpus, virDomainSetVcpusFlags, and with `--wait` virDomainGetVcpusFlags and
//! virConnectDomainEventRegisterAny.

use crate::families::domain::outcome;
use crate::families::domain::vcpus::change::{self, Wanted};
use crate::families::domain::vcpus::count;
use crate::prelude::*;

/// Asks for a number of virtual CPUs.
pub fn run(session: &mut Session, domain: &Domain, args: &SetvcpusArgs) -> Result<SetvcpusReply> {
    if args.count == 0 {
        return Err(Error::new(setvcpus_none()));
    }
    let request = || match args.flags() {
        0 if !args.affect.current => domain.set_vcpus(args.count),
        flags => domain.set_vcpus_flags(args.count, flags),
    };
    let requested_vcpus = args.count.into();
    if !args.wait.wait || !outcome::is_live(domain, args.flags()) {
        request()?;
        return Ok(SetvcpusReply { requested_vcpus, vcpu_count: None });
    }
    let counted = sys::VIR_DOMAIN_AFFECT_LIVE | (args.flags() & sys::VIR_DOMAIN_VCPU_GUEST);
    let wanted = Wanted {
        count: args.count,
        there: || count(domain, counted),
        unfinished: |there| setvcpus_unfinished(&args.domain, there, args.count),
        refused: |there| setvcpus_refused(&args.domain, there, args.count),
        stopped: setvcpus_stopped(&args.domain),
    };
    let vcpu_count = change::wait(session, domain, &args.wait, wanted, request)?;
    Ok(SetvcpusReply { requested_vcpus, vcpu_count: Some(vcpu_count.into()) })
}
