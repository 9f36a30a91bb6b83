//! `domname`: virDomainGetName.

use crate::prelude::*;

/// Prints the name of a domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DomnameArgs) -> Result<DomnameReply> {
    Ok(DomnameReply { name: domain.name()? })
}
