//! `suspend`: virDomainSuspend.

use crate::prelude::*;

/// Suspends the domain.
pub fn run(domain: &Domain) -> Result<()> {
    domain.suspend()?;
    Ok(())
}
