//! `iothreadadd`: virDomainAddIOThread.

use crate::prelude::*;

/// Adds an I/O thread.
pub fn run(domain: &Domain, args: &IothreadaddArgs) -> Result<()> {
    Ok(domain.add_io_thread(args.id.cast_unsigned(), args.flags())?)
}
