//! `migrate-setmaxdowntime`: virDomainMigrateSetMaxDowntime.

use crate::prelude::*;

/// Sets how long the guest may stand still.
pub fn run(domain: &Domain, args: &MigrateSetmaxdowntimeArgs) -> Result<()> {
    Ok(domain.migrate_set_max_downtime(args.downtime, 0)?)
}
