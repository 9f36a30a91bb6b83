//! `setmem`: virDomainSetMemoryFlags, and with `--wait` virDomainGetInfo and virConnectDomainEventRegisterAny.

use crate::answer::hints;
use crate::families::domain::{
    balloon::{self, Wanted},
    outcome,
};
use crate::prelude::*;

/// Asks for an amount of memory.
pub fn run(session: &mut Session, domain: &Domain, args: &SetmemArgs) -> Result<SetmemReply> {
    let request = || Ok(domain.set_memory_flags(args.size, args.flags())?);
    let waits =
        args.wait.wait && outcome::is_live(domain, args.flags()) && balloon::exists(domain)?;
    let reached = if waits {
        let wanted = Wanted {
            size: args.size,
            unfinished: |there| setmem_unfinished(&args.domain, there, args.size),
            stopped: setmem_stopped(&args.domain),
        };
        Some(balloon::wait(session, domain, &args.wait, wanted, request)?)
    } else {
        request()?;
        None
    };
    if let Some(hint) = hints::for_memory(args.size) {
        session.out.hint(&hint);
    }
    let bytes = |kib: u64| kib.saturating_mul(1024);
    Ok(SetmemReply { requested_memory: bytes(args.size), memory: reached.map(bytes) })
}
