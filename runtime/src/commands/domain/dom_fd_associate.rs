//! `dom-fd-associate`: virDomainFDAssociate.

use crate::prelude::*;

/// Gives open files to a domain.
pub fn run(domain: &Domain, args: &DomFdAssociateArgs) -> Result<()> {
    let files = args.pass_fds.clone()?;
    Ok(domain.associate_files(&args.name, &files, args.flags())?)
}
