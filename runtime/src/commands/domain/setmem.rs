//! `setmem`: virDomainSetMemoryFlags.

use crate::prelude::*;

/// Asks for an amount of memory.
pub fn run(_session: &mut Session, domain: &Domain, args: &SetmemArgs) -> Result<SetmemReply> {
    domain.set_memory_flags(args.size, args.flags())?;
    Ok(SetmemReply { requested_memory: args.size.saturating_mul(1024) })
}
