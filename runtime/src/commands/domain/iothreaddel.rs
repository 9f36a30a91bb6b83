//! `iothreaddel`: virDomainDelIOThread.

use crate::prelude::*;

/// Removes an I/O thread.
pub fn run(domain: &Domain, args: &IothreaddelArgs) -> Result<()> {
    Ok(domain.remove_io_thread(args.id.cast_unsigned(), args.flags())?)
}
