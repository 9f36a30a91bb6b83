//! `domthrottlegroupdel`: virDomainDelThrottleGroup.

use crate::prelude::*;

/// Deletes a group.
pub fn run(domain: &Domain, args: &DomthrottlegroupdelArgs) -> Result<()> {
    Ok(domain.delete_throttle_group(&args.group_name, args.flags())?)
}
