//! `perf`: virDomainGetPerfEvents, virDomainSetPerfEvents.

use crate::prelude::*;

/// Switches the events that are given on or off and prints these, or prints all.
pub fn run(domain: &Domain, args: &PerfArgs) -> Result<PerfReply> {
    let given = args.params();
    if given.0.is_empty() {
        return Ok(PerfReply(domain.perf_events(args.flags())?));
    }
    domain.set_perf_events(&given, args.flags())?;
    Ok(PerfReply(given))
}
