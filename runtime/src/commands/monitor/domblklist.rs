//! `domblklist`: the disks in the document of virDomainGetXMLDesc.

use crate::domain::devices;
use crate::error::Result;
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use virsh_generated::monitor::DomblklistArgs;

/// Prints the disks in the order of the domain's XML.
pub fn run(_session: &mut Session, domain: &Domain, args: &DomblklistArgs) -> Result<Reply> {
    let disks = devices::disks(&devices::document(domain, args.flags())?)?;
    let rows = disks.into_iter().map(|disk| {
        let cells = [disk.kind, disk.device, disk.target, disk.source].map(Cell::or_dash);
        cells.into_iter().skip(if args.details { 0 } else { 2 }).collect()
    });
    let columns = if args.details {
        vec!["type", "device", "target", "source"]
    } else {
        vec!["target", "source"]
    };
    Ok(Reply::Table(Table { columns, rows: rows.collect() }))
}
