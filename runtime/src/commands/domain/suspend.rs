//! `suspend`: virDomainSuspend.

use crate::prelude::*;

/// Suspends the domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &SuspendArgs) -> Result<()> {
    domain.suspend()?;
    Ok(())
}
