//! `domrename`: virDomainRename.

use crate::error::Result;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DomrenameArgs;

/// Renames a domain that is off.
pub fn run(_session: &mut Session, domain: &Domain, args: &DomrenameArgs) -> Result<Reply> {
    domain.rename(&args.new_name, 0)?;
    Ok(Reply::message("Domain successfully renamed"))
}
