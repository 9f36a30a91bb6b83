//! `reset`: virDomainReset.

use crate::error::Result;
use crate::lookup::Domain;
use crate::session::Session;
use virsh_generated::domain::ResetArgs;

/// Resets the domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &ResetArgs) -> Result<()> {
    domain.reset()?;
    Ok(())
}
