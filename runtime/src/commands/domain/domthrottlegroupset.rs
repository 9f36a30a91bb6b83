//! `domthrottlegroupset`: virDomainSetThrottleGroup.

use crate::prelude::*;

/// Creates a group, or changes the limits that are given.
pub fn run(domain: &Domain, args: &DomthrottlegroupsetArgs) -> Result<()> {
    Ok(domain.set_throttle_group(&args.group_name, args.params(), args.flags())?)
}
