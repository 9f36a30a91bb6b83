//! `migrate-postcopy`: virDomainMigrateStartPostCopy.

use crate::prelude::*;

/// Switches the migration to post-copy.
pub fn run(domain: &Domain) -> Result<()> {
    Ok(domain.start_post_copy()?)
}
