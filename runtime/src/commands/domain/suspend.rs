//! `suspend`: virDomainSuspend.

use crate::error::Result;
use crate::lookup::Domain;
use crate::session::Session;
use virsh_generated::domain::SuspendArgs;

/// Suspends the domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &SuspendArgs) -> Result<()> {
    domain.suspend()?;
    Ok(())
}
