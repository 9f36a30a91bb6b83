//! `iothreadset`: virDomainSetIOThreadParams.

use crate::prelude::*;

/// Changes an I/O thread.
pub fn run(domain: &Domain, args: &IothreadsetArgs) -> Result<()> {
    Ok(domain.set_io_thread(args.id.cast_unsigned(), &args.params(), args.flags())?)
}
