//! `domiflist`: the interfaces in the document of virDomainGetXMLDesc.

use crate::domain::devices;
use crate::error::Result;
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use virsh_generated::monitor::DomiflistArgs;

/// Prints the interfaces in the order of the domain's XML.
pub fn run(_session: &mut Session, domain: &Domain, args: &DomiflistArgs) -> Result<Reply> {
    let interfaces = devices::interfaces(&devices::document(domain, args.flags())?)?;
    let rows = interfaces.into_iter().map(|interface| {
        let cells =
            [interface.target, interface.kind, interface.source, interface.model, interface.mac];
        cells.map(Cell::or_dash).into()
    });
    let columns = vec!["interface", "type", "source", "model", "mac"];
    Ok(Reply::Table(Table { columns, rows: rows.collect() }))
}
