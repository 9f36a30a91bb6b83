//! `setmaxmem`: virDomainSetMemoryFlags.

use crate::prelude::*;

/// Sets the limit on the domain's memory.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &SetmaxmemArgs,
) -> Result<SetmaxmemReply> {
    domain.set_memory_flags(args.size, args.flags())?;
    Ok(SetmaxmemReply { maximum_memory: args.size.saturating_mul(1024) })
}
