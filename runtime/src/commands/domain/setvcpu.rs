//! `setvcpu`: virDomainSetVcpu, and with `--wait` virDomainGetXMLDesc and virConnectDomainEventRegisterAny.

use crate::families::domain::outcome;
use crate::families::domain::vcpus::change::{self, Wanted};
use crate::families::domain::vcpus::{count, otherwise};
use crate::prelude::*;
use std::cell::Cell;

/// Plugs virtual CPUs in or out.
pub fn run(session: &mut Session, domain: &Domain, args: &SetvcpuArgs) -> Result<SetvcpuReply> {
    let (list, flags) = (&args.vcpulist, args.flags());
    let requested = if args.enable { "enable" } else { "disable" }.to_owned();
    let vcpus = list.clone();
    if !args.wait.wait || !outcome::is_live(domain, flags) {
        domain.set_vcpu(list, args.enable, flags)?;
        return Ok(SetvcpuReply { requested, vcpus, vcpu_count: None });
    }
    let left = || otherwise(&domain.xml_desc(0)?, list, args.enable);
    let asked = Cell::new(false);
    let request = || {
        // Of a guest that took its time, only the definition is left to be changed.
        let again = asked.replace(true);
        let flags = if again { flags & sys::VIR_DOMAIN_AFFECT_CONFIG } else { flags };
        if again && flags == 0 { Ok(()) } else { domain.set_vcpu(list, args.enable, flags) }
    };
    let wanted = Wanted {
        count: 0,
        there: left,
        unfinished: |_| setvcpu_unfinished(list, &args.domain, &requested),
        refused: |_| setvcpu_refused(&args.domain, list),
        stopped: setvcpu_stopped(&args.domain),
    };
    change::wait(session, domain, &args.wait, wanted, request)?;
    let vcpu_count = Some(count(domain, sys::VIR_DOMAIN_AFFECT_LIVE)?.into());
    Ok(SetvcpuReply { requested, vcpus, vcpu_count })
}
