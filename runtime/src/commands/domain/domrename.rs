//! `domrename`: virDomainRename.

use crate::prelude::*;

/// Renames a domain that is off.
pub fn run(domain: &Domain, args: &DomrenameArgs) -> Result<DomrenameReply> {
    domain.rename(&args.new_name, 0)?;
    Ok(DomrenameReply { name: args.new_name.clone() })
}
