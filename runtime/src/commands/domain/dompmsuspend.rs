//! `dompmsuspend`: virDomainPMSuspendForDuration.

use crate::prelude::*;

/// Has the guest suspend itself.
pub fn run(domain: &Domain, args: &DompmsuspendArgs) -> Result<()> {
    domain.suspend_guest(args.target.constant(), args.duration)?;
    Ok(())
}
