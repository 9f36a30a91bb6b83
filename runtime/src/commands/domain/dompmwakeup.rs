//! `dompmwakeup`: virDomainPMWakeup.

use crate::prelude::*;

/// Wakes a domain that sleeps.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DompmwakeupArgs) -> Result<()> {
    domain.pm_wakeup(0)?;
    Ok(())
}
