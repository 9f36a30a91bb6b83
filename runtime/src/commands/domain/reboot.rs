//! `reboot`: virDomainReboot, and virConnectDomainEventRegisterAny with `--wait`.

use crate::families::domain::outcome;
use crate::prelude::*;

/// Asks the domain to reboot, in one of the given ways.
pub fn run(session: &mut Session, domain: &Domain, args: &RebootArgs) -> Result<()> {
    let request = || {
        domain.reboot(args.flags())?;
        Ok(())
    };
    if !args.wait.wait {
        return request();
    }
    let asked = outcome::Asked {
        events: outcome::REBOOT,
        pace: None,
        request,
        unfinished: || reboot_unfinished(&args.domain),
    };
    outcome::wait(session, domain, &args.wait, asked, |event| {
        if outcome::has_stopped(event.as_ref()) {
            return Err(Error::wrong_state(reboot_stopped(&args.domain)));
        }
        Ok(outcome::has_rebooted(event.as_ref()).then_some(()))
    })
}
