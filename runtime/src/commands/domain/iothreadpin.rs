//! `iothreadpin`: virDomainPinIOThread.

use crate::families::host::cpumap::HostCpus;
use crate::prelude::*;

/// Sets the CPUs that may run an I/O thread.
pub fn run(session: &mut Session, domain: &Domain, args: &IothreadpinArgs) -> Result<()> {
    let map = HostCpus::of(&session.connection()?)?.map(&args.cpulist)?;
    Ok(domain.pin_io_thread(args.iothread, &map, args.flags())?)
}
