//! `freecell`: virNodeGetFreeMemory, virNodeGetCellsFreeMemory, virConnectGetCapabilities.

use crate::error::{Context, Result};
use crate::host::topology;
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_generated::host::FreecellArgs;

/// Prints the free memory of the host, of one cell or of all cells.
pub fn run(session: &mut Session, args: &FreecellArgs) -> Result<Reply> {
    let connection = session.connection()?;
    if args.all {
        return all_cells(session);
    }
    if let Some(cell) = args.cellno {
        let Some(free) = connection.cell_free_memory(cell)? else { return Ok(Reply::Silent) };
        let text = format!("{cell}: {} KiB\n", free / 1024);
        return Ok(Reply::data(text, json!({ "cell": cell, "free": free })));
    }
    let total = connection.free_memory()?;
    Ok(Reply::data(format!("Total: {} KiB\n", total / 1024), json!({ "total": total })))
}

/// A line for each cell; their total is information that `--quiet` leaves out.
fn all_cells(session: &mut Session) -> Result<Reply> {
    let connection = session.connection()?;
    let capabilities = connection.capabilities();
    let capabilities = capabilities.context(|| "unable to get node capabilities".to_owned())?;
    let (mut text, mut rows, mut total) = (String::new(), Vec::new(), 0u64);
    for cell in topology::cells(&capabilities)? {
        let free = connection
            .cell_free_memory(cell)
            .context(|| format!("failed to get free memory for NUMA node number: {cell}"))?;
        let free = free.unwrap_or(0);
        total = total.saturating_add(free / 1024);
        text.push_str(&format!("{cell:5}: {:10} KiB\n", free / 1024));
        rows.push(json!({ "cell": cell, "free": free }));
    }
    if !session.out.is_quiet() {
        text.push_str(&format!("{}\n{:>5}: {total:10} KiB\n", "-".repeat(20), "Total"));
    }
    Ok(Reply::data(text, rows.into()))
}
