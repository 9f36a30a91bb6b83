//! `migrate-getmaxdowntime`: virDomainMigrateGetMaxDowntime.

use crate::prelude::*;

/// Prints how long the guest may stand still.
pub fn run(domain: &Domain) -> Result<MigrateGetmaxdowntimeReply> {
    Ok(MigrateGetmaxdowntimeReply { downtime_ms: domain.max_downtime()? })
}
