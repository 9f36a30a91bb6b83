//! `domhostname`: virDomainGetHostname.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DomhostnameArgs;

/// Prints the host name of a domain's guest.
pub fn run(_session: &mut Session, domain: &Domain, args: &DomhostnameArgs) -> Result<Reply> {
    let hostname = domain.hostname(args.flags()).context(|| "failed to get hostname".to_owned())?;
    Ok(Reply::value("hostname", hostname))
}
