//! `freepages`: virNodeGetFreePages, virConnectGetCapabilities.

use crate::error::{Context, Result};
use crate::host::topology;
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Value, json};
use virsh_generated::host::FreepagesArgs;
use virt::connect::Connect;

/// Prints how many pages of a size are free on a cell, or of all sizes on all cells.
pub fn run(session: &mut Session, args: &FreepagesArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let (Some(cell), Some(size)) = (args.cellno, args.pagesize) else {
        return all_cells(&connection, args.pagesize);
    };
    let counts = connection.cell_free_pages(&[size], cell)?;
    let (text, rows) = lines(cell, &[size], &counts);
    Ok(Reply::data(text, rows.into()))
}

/// A paragraph for each cell.
fn all_cells(connection: &Connect, size: Option<u32>) -> Result<Reply> {
    let capabilities = connection.capabilities();
    let capabilities = capabilities.context(|| "unable to get node capabilities".to_owned())?;
    let sizes = match size {
        Some(size) => vec![size],
        None => topology::page_sizes(&capabilities)?,
    };
    let (mut text, mut rows) = (String::new(), Vec::new());
    for cell in topology::cells(&capabilities)? {
        let counts = connection.cell_free_pages(&sizes, cell)?;
        let (lines, more) = lines(cell, &sizes, &counts);
        text.push_str(&format!("Node {cell}:\n{lines}\n"));
        rows.extend(more);
    }
    Ok(Reply::data(text, rows.into()))
}

/// A line and an object for each size.
fn lines(cell: i32, sizes: &[u32], counts: &[u64]) -> (String, Vec<Value>) {
    let pairs = || sizes.iter().zip(counts);
    let text = pairs().map(|(size, count)| format!("{size}KiB: {}\n", count.cast_signed()));
    let rows = pairs().map(|(size, count)| {
        json!({ "cell": cell, "page_size": u64::from(*size) * 1024, "free": count })
    });
    (text.collect(), rows.collect())
}
