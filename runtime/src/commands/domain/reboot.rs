//! `reboot`: virDomainReboot.

use crate::prelude::*;
use virsh_generated::domain::RebootArgs;

/// Asks the domain to reboot, in one of the given ways.
pub fn run(_session: &mut Session, domain: &Domain, args: &RebootArgs) -> Result<()> {
    domain.reboot(args.flags())?;
    Ok(())
}
