//! `migrate-compcache`: virDomainMigrateGetCompressionCache, virDomainMigrateSetCompressionCache.

use crate::prelude::*;

/// Changes the size of the cache if that is asked for, and prints it.
pub fn run(domain: &Domain, args: &MigrateCompcacheArgs) -> Result<MigrateCompcacheReply> {
    if let Some(size) = args.size {
        domain.migrate_set_compression_cache(size, 0)?;
    }
    Ok(MigrateCompcacheReply { size: domain.migrate_compression_cache(0)? })
}
