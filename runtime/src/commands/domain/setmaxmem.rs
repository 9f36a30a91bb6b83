//! `setmaxmem`: virDomainSetMemoryFlags.

use crate::answer::hints;
use crate::prelude::*;

/// Sets the limit on the domain's memory.
pub fn run(session: &mut Session, domain: &Domain, args: &SetmaxmemArgs) -> Result<SetmaxmemReply> {
    domain.set_memory_flags(args.size, args.flags())?;
    if let Some(hint) = hints::for_memory(args.size) {
        session.out.hint(&hint);
    }
    Ok(SetmaxmemReply { maximum_memory: args.size.saturating_mul(1024) })
}
