//! `domhostname`: virDomainGetHostname.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DomhostnameArgs;

/// Prints the host name of a domain's guest.
pub fn run(session: &mut Session, args: &DomhostnameArgs) -> Result<Reply> {
    let domain = session.domain(&args.domain)?;
    let hostname = domain.hostname(args.flags()).context(|| "failed to get hostname".to_owned())?;
    Ok(Reply::value("hostname", hostname))
}
