//! `domlaunchsecinfo`: virDomainGetLaunchSecurityInfo.

use crate::libvirt::LaunchSecurity;
use crate::prelude::*;

/// Prints what a domain shows of its launch.
pub fn run(domain: &Domain) -> Result<DomlaunchsecinfoReply> {
    Ok(DomlaunchsecinfoReply(domain.launch_security()?))
}
