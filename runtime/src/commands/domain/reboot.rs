//! `reboot`: virDomainReboot.

use crate::prelude::*;

/// Asks the domain to reboot, in one of the given ways.
pub fn run(_session: &mut Session, domain: &Domain, args: &RebootArgs) -> Result<()> {
    domain.reboot(args.flags())?;
    Ok(())
}
