//! `freecell`: virNodeGetFreeMemory, virNodeGetCellsFreeMemory, virConnectGetCapabilities.

use crate::prelude::*;

/// Prints the free memory of the host, of one cell or of all cells.
pub fn run(session: &mut Session, args: &FreecellArgs) -> Result<FreecellReply> {
    let connection = session.connection()?;
    if args.all {
        let cells = topology::cells(&topology::capabilities(&connection)?)?;
        let rows = cells.into_iter().map(|cell| row(&connection, cell));
        return Ok(rows.collect::<Result<Vec<_>>>()?.into());
    }
    let Some(cell) = args.cellno else {
        return Ok(FreecellUsual { free: connection.free_memory()? }.into());
    };
    Ok(match connection.cell_free_memory(cell)? {
        Some(free) => FreecellCellno { cell: cell.into(), free }.into(),
        None => ().into(),
    })
}

fn row(connection: &Connect, cell: i32) -> Result<FreecellAllRow> {
    let free = connection.cell_free_memory(cell).context(|| freecell_untold(cell))?;
    Ok(FreecellAllRow { cell: cell.into(), free: free.unwrap_or(0) })
}

/// A line for each cell; their total is information that `--quiet` leaves out.
impl OwnText for Vec<FreecellAllRow> {
    fn own_text(&self, asked: &Asked) -> Text {
        let line = |label: &str, kib: u64| format!("{label:>5}: {kib:10} KiB\n");
        let cells = self.iter().map(|row| line(&row.cell.to_string(), row.free / 1024));
        let mut text: String = cells.collect();
        if !asked.quiet {
            let total = self.iter().fold(0u64, |sum, row| sum.saturating_add(row.free / 1024));
            text.push_str(&format!("{}\n{}", "-".repeat(20), line("Total", total)));
        }
        text.into()
    }
}
