//! `domiftune`: virDomainGetInterfaceParameters, virDomainSetInterfaceParameters.

use crate::families::device::rates::Rates;
use crate::families::tuning;
use crate::libvirt::{Param, Params, Tunable};
use crate::prelude::*;

/// Changes the limits of the directions that are given, or prints all.
pub fn run(domain: &Domain, args: &DomiftuneArgs) -> Result<DomiftuneReply> {
    let inbound = args.inbound.as_ref();
    let inbound = inbound.map(|to| Rates::inbound([to.average, to.peak, to.burst, to.floor]));
    let outbound = args.outbound.as_ref();
    let outbound = outbound.map(|to| Rates::outbound([to.average, to.peak, to.burst]));
    let mut given = Params::default();
    for rates in [inbound, outbound].into_iter().flatten() {
        push(&mut given, &rates);
    }
    let limits = Tunable::interface_limits(domain, &args.interface)?;
    tuning::run(&limits, &given, args.affect.flags(), domiftune_uncounted, DomiftuneUsual)
}

/// Adds the average, whose 0 removes the limits, and what else is not 0.
fn push(params: &mut Params, rates: &Rates<u32>) {
    for (name, rate) in &rates.named {
        if *name == "average" || *rate > 0 {
            params.push(&format!("{}.{name}", rates.direction), Param::Uint(*rate));
        }
    }
}
