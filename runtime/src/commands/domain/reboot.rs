//! `reboot`: virDomainReboot, and virConnectDomainEventRegisterAny with `--wait`.

use crate::families::domain::outcome;
use crate::prelude::*;

/// Asks the domain to reboot, in one of the given ways.
pub fn run(session: &mut Session, domain: &Domain, args: &RebootArgs) -> Result<()> {
    let asked = outcome::Asked {
        events: outcome::REBOOT,
        pace: None,
        request: || Ok(domain.reboot(args.flags()).map(drop)?),
        unfinished: || reboot_unfinished(&args.domain),
    };
    outcome::ask(session, domain, &args.wait, asked, |event| {
        if outcome::has_stopped(event.as_ref()) {
            return Err(Error::wrong_state(reboot_stopped(&args.domain)));
        }
        Ok(outcome::has_rebooted(event.as_ref()).then_some(()))
    })?;
    Ok(())
}
