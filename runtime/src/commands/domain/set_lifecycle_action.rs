//! `set-lifecycle-action`: virDomainSetLifecycleAction.

use crate::prelude::*;

/// Sets what follows when the guest powers itself off, reboots or crashes.
pub fn run(domain: &Domain, args: &SetLifecycleActionArgs) -> Result<()> {
    domain.set_lifecycle_action(args.type_.constant(), args.action.constant(), args.flags())?;
    Ok(())
}
