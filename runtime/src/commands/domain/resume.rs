//! `resume`: virDomainResume.

use crate::prelude::*;

/// Lets the domain go on.
pub fn run(domain: &Domain) -> Result<()> {
    domain.resume()?;
    Ok(())
}
