//! `domhostname`: virDomainGetHostname.

use crate::error::Result;
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::replies::domain::DomhostnameReply;
use crate::session::Session;
use virsh_generated::domain::DomhostnameArgs;

/// Prints the host name of a domain's guest.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &DomhostnameArgs,
) -> Result<DomhostnameReply> {
    Ok(DomhostnameReply { hostname: domain.hostname(args.flags())? })
}
