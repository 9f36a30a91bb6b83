//! `suspend`: virDomainSuspend.

use crate::prelude::*;
use virsh_generated::domain::SuspendArgs;

/// Suspends the domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &SuspendArgs) -> Result<()> {
    domain.suspend()?;
    Ok(())
}
