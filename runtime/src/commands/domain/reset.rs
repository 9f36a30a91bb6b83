//! `reset`: virDomainReset.

use crate::prelude::*;

/// Resets the domain.
pub fn run(domain: &Domain) -> Result<()> {
    domain.reset()?;
    Ok(())
}
