//! `migrate-setspeed`: virDomainMigrateSetMaxSpeed.

use crate::prelude::*;

/// Sets the limit.
pub fn run(domain: &Domain, args: &MigrateSetspeedArgs) -> Result<()> {
    Ok(domain.migrate_set_max_speed(args.bandwidth, args.flags())?)
}
