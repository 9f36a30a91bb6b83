//! `resume`: virDomainResume.

use crate::prelude::*;

/// Lets the domain go on.
pub fn run(_session: &mut Session, domain: &Domain, _args: &ResumeArgs) -> Result<()> {
    domain.resume()?;
    Ok(())
}
