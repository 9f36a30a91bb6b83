//! `freepages`: virNodeGetFreePages, virConnectGetCapabilities.

use crate::prelude::*;

/// Prints how many pages of a size are free on a cell, or of all sizes on all cells.
pub fn run(session: &mut Session, args: &FreepagesArgs) -> Result<Vec<FreepagesRow>> {
    let connection = session.connection()?;
    let (cells, sizes) = if let (Some(cell), Some(size)) = (args.cellno, args.pagesize) {
        (vec![cell], vec![size])
    } else {
        let capabilities = topology::capabilities(&connection)?;
        let sizes = match args.pagesize {
            Some(size) => vec![size],
            None => topology::page_sizes(&capabilities)?,
        };
        (topology::cells(&capabilities)?, sizes)
    };
    let mut rows = Vec::new();
    for cell in cells {
        let counts = connection.cell_free_pages(&sizes, cell)?;
        rows.extend(sizes.iter().zip(counts).map(|(size, free)| FreepagesRow {
            cell: cell.into(),
            page_size: u64::from(*size) * 1024,
            free_pages: free,
        }));
    }
    Ok(rows)
}

/// A line for each size; of all cells, each has a paragraph.
impl OwnText for Vec<FreepagesRow> {
    fn own_text(&self, asked: &Asked) -> Text {
        let line = |row: &FreepagesRow| {
            format!("{}KiB: {}\n", row.page_size / 1024, row.free_pages.cast_signed())
        };
        let paragraph = |rows: &[FreepagesRow]| {
            let lines: String = rows.iter().map(line).collect();
            match rows.first().filter(|_| asked.has("all")) {
                Some(row) => format!("Node {}:\n{lines}\n", row.cell),
                None => lines,
            }
        };
        let cells = self.chunk_by(|one, other| one.cell == other.cell);
        cells.map(paragraph).collect::<String>().into()
    }
}
