//! `domhostname`: virDomainGetHostname.

use crate::prelude::*;

/// Prints the host name of a domain's guest.
pub fn run(domain: &Domain, args: &DomhostnameArgs) -> Result<DomhostnameReply> {
    Ok(DomhostnameReply { hostname: domain.hostname(args.flags())? })
}
