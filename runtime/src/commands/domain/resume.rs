//! `resume`: virDomainResume.

use crate::prelude::*;
use virsh_generated::domain::ResumeArgs;

/// Lets the domain go on.
pub fn run(_session: &mut Session, domain: &Domain, _args: &ResumeArgs) -> Result<()> {
    domain.resume()?;
    Ok(())
}
