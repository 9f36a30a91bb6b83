//! `domfsinfo`: virDomainGetFSInfo.

use crate::prelude::*;

/// Lists the file systems that the guest has mounted.
pub fn run(domain: &Domain) -> Result<DomfsinfoReply> {
    let systems = domain.file_systems()?;
    if systems.is_empty() {
        return Ok(DomfsinfoMissing { mounted: false }.into());
    }
    let rows = systems.into_iter().map(|system| DomfsinfoRow {
        mountpoint: system.mountpoint,
        name: system.name,
        type_: system.kind,
        targets: Shown { text: system.disks.join(",").into(), value: system.disks },
    });
    Ok(rows.collect::<Vec<_>>().into())
}
