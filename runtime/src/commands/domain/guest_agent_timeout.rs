//! `guest-agent-timeout`: virDomainAgentSetResponseTimeout.

use crate::prelude::*;

/// Sets how long answers of the guest's agent are waited for.
pub fn run(domain: &Domain, args: &GuestAgentTimeoutArgs) -> Result<()> {
    domain.set_agent_timeout(args.timeout)?;
    Ok(())
}
