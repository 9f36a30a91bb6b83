//! `domblkinfo`: virDomainGetBlockInfo, and virDomainGetXMLDesc for all devices.

use crate::families::domain::devices::{self, Disk};
use crate::libvirt::BlockSizes;
use crate::prelude::*;

/// Prints the sizes of one device, or a table of all.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &DomblkinfoArgs,
) -> Result<DomblkinfoReply> {
    let Some(device) = &args.device else { return Ok(all(&session.connection()?, domain)?.into()) };
    let BlockSizes { capacity, allocation, physical } = domain.block_sizes(device)?;
    Ok(DomblkinfoUsual { capacity, allocation, physical }.into())
}

fn all(connection: &Connect, domain: &Domain) -> Result<Vec<DomblkinfoAllRow>> {
    let asked = (|| domain.is_active(), || devices::document(domain, 0));
    let (active, document) = concurrent::all(connection, asked);
    let (active, document) = (active?, document?);
    let disks = devices::disks(&document)?;
    let sizes = concurrent::map(&disks, |disk| sizes(domain, disk, active));
    let row = |(disk, sizes): (Disk, Result<Option<BlockSizes>>)| {
        let sizes = sizes?;
        Ok(DomblkinfoAllRow {
            target: disk.target,
            capacity: sizes.map(|sizes| sizes.capacity),
            allocation: sizes.map(|sizes| sizes.allocation),
            physical: sizes.map(|sizes| sizes.physical),
        })
    };
    disks.into_iter().zip(sizes).map(row).collect()
}

/// The sizes of a disk; none without a medium, or where only a running domain could tell.
fn sizes(domain: &Domain, disk: &Disk, active: bool) -> Result<Option<BlockSizes>> {
    let Some(target) = disk.target.as_deref().filter(|_| disk.has_source) else {
        return Ok(None);
    };
    match domain.block_sizes(target) {
        Err(_) if !active && disk.protocol.is_some() => Ok(None),
        result => Ok(Some(result?)),
    }
}
