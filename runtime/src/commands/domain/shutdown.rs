//! `shutdown`: virDomainShutdown, virDomainShutdownFlags, and virConnectDomainEventRegisterAny with `--wait`.

use crate::families::domain::outcome;
use crate::prelude::*;

/// Asks the domain to shut down, in one of the given ways.
pub fn run(session: &mut Session, domain: &Domain, args: &ShutdownArgs) -> Result<ShutdownReply> {
    let request = || {
        match args.flags() {
            0 => domain.shutdown()?,
            flags => domain.shutdown_flags(flags)?,
        };
        Ok(())
    };
    let asked = outcome::Asked {
        events: outcome::STOP,
        pace: None,
        request,
        unfinished: || shutdown_unfinished(&args.domain),
    };
    let off = outcome::ask(session, domain, &args.wait, asked, |event| {
        Ok(outcome::is_off(domain, event.as_ref())?.then_some(DomainState::ShutOff))
    })?;
    Ok(ShutdownReply { state: off, active: off.map(|_| false) })
}
