//! `iothreadinfo`: virDomainGetIOThreadInfo.

use crate::families::host::cpumap::HostCpus;
use crate::libvirt::IoThread;
use crate::prelude::*;

/// Lists the I/O threads with the CPUs that may run them.
pub fn run(domain: &Domain, args: &IothreadinfoArgs) -> Result<Vec<IothreadinfoRow>> {
    let row = |thread: IoThread| {
        let cpus = HostCpus::of_map(&thread.affinity).shown(&thread.affinity);
        IothreadinfoRow { iothread: thread.id.into(), cpus }
    };
    Ok(domain.io_threads(args.flags())?.into_iter().map(row).collect())
}
