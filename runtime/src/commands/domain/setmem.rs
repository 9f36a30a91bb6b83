//! `setmem`: virDomainSetMemoryFlags.

use crate::answer::hints;
use crate::prelude::*;

/// Asks for an amount of memory.
pub fn run(session: &mut Session, domain: &Domain, args: &SetmemArgs) -> Result<SetmemReply> {
    domain.set_memory_flags(args.size, args.flags())?;
    if let Some(hint) = hints::for_memory(args.size) {
        session.out.hint(&hint);
    }
    Ok(SetmemReply { requested_memory: args.size.saturating_mul(1024) })
}
