//! `dompmwakeup`: virDomainPMWakeup.

use crate::prelude::*;

/// Wakes a domain that sleeps.
pub fn run(domain: &Domain) -> Result<()> {
    domain.pm_wakeup(0)?;
    Ok(())
}
