//! `migrate-getmaxdowntime`: virDomainMigrateGetMaxDowntime.

use crate::prelude::*;

/// Prints how long the guest may stand still.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    _args: &MigrateGetmaxdowntimeArgs,
) -> Result<MigrateGetmaxdowntimeReply> {
    Ok(MigrateGetmaxdowntimeReply { downtime_ms: domain.max_downtime()? })
}
