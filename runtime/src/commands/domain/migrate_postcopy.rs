//! `migrate-postcopy`: virDomainMigrateStartPostCopy.

use crate::prelude::*;

/// Switches the migration to post-copy.
pub fn run(_session: &mut Session, domain: &Domain, _args: &MigratePostcopyArgs) -> Result<()> {
    Ok(domain.start_post_copy()?)
}
