//! `domrename`: virDomainRename.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DomrenameArgs;

/// Renames a domain that is off.
pub fn run(session: &mut Session, args: &DomrenameArgs) -> Result<Reply> {
    let domain = session.domain(&args.domain)?;
    domain.rename(&args.new_name, 0)?;
    Ok(Reply::message("Domain successfully renamed"))
}
