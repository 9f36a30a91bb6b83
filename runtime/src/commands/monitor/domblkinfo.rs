//! `domblkinfo`: virDomainGetBlockInfo, and virDomainGetXMLDesc for all devices.

use crate::concurrent;
use crate::domain::devices::{self, Disk};
use crate::error::Result;
use crate::libvirt::{BlockSizes, MonitorExt};
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use crate::text::scaled;
use virsh_generated::monitor::DomblkinfoArgs;
use virt::domain::Domain;

const SIZES: [&str; 3] = ["capacity", "allocation", "physical"];

/// Prints the sizes of one device, or a table of all.
pub fn run(_session: &mut Session, domain: &Domain, args: &DomblkinfoArgs) -> Result<Reply> {
    let Some(device) = &args.device else { return all(domain, args.human) };
    let sizes = domain.block_sizes(device)?;
    Ok(Reply::Fields(SIZES.into_iter().zip(cells(Some(sizes), args.human)).collect()))
}

fn all(domain: &Domain, human: bool) -> Result<Reply> {
    let active = domain.is_active()?;
    let disks = devices::disks(&devices::document(domain, 0)?)?;
    let sizes = concurrent::map(&disks, |disk| sizes(domain, disk, active));
    let mut rows = Vec::new();
    for (disk, sizes) in disks.into_iter().zip(sizes) {
        let target = disk.target.map_or_else(|| Cell::absent("-"), Cell::from);
        rows.push(std::iter::once(target).chain(cells(sizes?, human)).collect());
    }
    let columns = std::iter::once("target").chain(SIZES).collect();
    Ok(Reply::Table(Table { columns, rows }))
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

fn cells(sizes: Option<BlockSizes>, human: bool) -> [Cell; 3] {
    let Some(sizes) = sizes else { return std::array::from_fn(|_| Cell::absent("-")) };
    [sizes.capacity, sizes.allocation, sizes.physical].map(|bytes| {
        let (value, unit) = scaled(bytes);
        if human { Cell::shown(format!("{value:.3} {unit}"), bytes) } else { bytes.into() }
    })
}
