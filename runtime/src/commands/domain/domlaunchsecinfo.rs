//! `domlaunchsecinfo`: virDomainGetLaunchSecurityInfo.

use crate::libvirt::LaunchSecurity;
use crate::prelude::*;

/// Prints what a domain shows of its launch.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    _args: &DomlaunchsecinfoArgs,
) -> Result<DomlaunchsecinfoReply> {
    Ok(DomlaunchsecinfoReply(domain.launch_security()?))
}
