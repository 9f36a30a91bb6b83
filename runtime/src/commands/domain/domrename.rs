//! `domrename`: virDomainRename.

use crate::error::Result;
use crate::lookup::Domain;
use crate::replies::domain::DomrenameReply;
use crate::session::Session;
use virsh_generated::domain::DomrenameArgs;

/// Renames a domain that is off.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &DomrenameArgs,
) -> Result<DomrenameReply> {
    domain.rename(&args.new_name, 0)?;
    Ok(DomrenameReply { name: args.new_name.clone() })
}
