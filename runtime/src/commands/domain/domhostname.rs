//! `domhostname`: virDomainGetHostname.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::{DomhostnameArgs, DomhostnameSource};
use virt_sys::{VIR_DOMAIN_GET_HOSTNAME_AGENT, VIR_DOMAIN_GET_HOSTNAME_LEASE};

/// Prints the host name of a domain's guest.
pub fn run(session: &mut Session, args: &DomhostnameArgs) -> Result<Reply> {
    let domain = session.domain(&args.domain)?;
    let flags = match args.source {
        None => 0,
        Some(DomhostnameSource::Lease) => VIR_DOMAIN_GET_HOSTNAME_LEASE,
        Some(DomhostnameSource::Agent) => VIR_DOMAIN_GET_HOSTNAME_AGENT,
    };
    let hostname = domain.hostname(flags).context(|| "failed to get hostname".to_owned())?;
    Ok(Reply::value("hostname", hostname))
}
