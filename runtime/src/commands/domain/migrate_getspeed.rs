//! `migrate-getspeed`: virDomainMigrateGetMaxSpeed.

use crate::prelude::*;

/// Prints the limit.
pub fn run(domain: &Domain, args: &MigrateGetspeedArgs) -> Result<MigrateGetspeedReply> {
    Ok(MigrateGetspeedReply { bandwidth_mib: domain.migrate_max_speed(args.flags())? })
}
