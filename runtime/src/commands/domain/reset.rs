//! `reset`: virDomainReset.

use crate::prelude::*;

/// Resets the domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &ResetArgs) -> Result<()> {
    domain.reset()?;
    Ok(())
}
