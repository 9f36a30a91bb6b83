//! `domjobabort`: virDomainAbortJob, virDomainAbortJobFlags.

use crate::prelude::*;

/// Cancels the job of a domain.
pub fn run(domain: &Domain, args: &DomjobabortArgs) -> Result<()> {
    match args.flags() {
        0 => domain.abort_job()?,
        flags => domain.abort_job_flags(flags)?,
    }
    Ok(())
}
