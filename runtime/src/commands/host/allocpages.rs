//! `allocpages`: virNodeAllocPages, virConnectGetCapabilities.

use crate::prelude::*;

/// Sizes the pool of the whole host, of one cell or of all cells.
pub fn run(session: &mut Session, args: &AllocpagesArgs) -> Result<()> {
    let connection = session.connection()?;
    let (cell, cells) = if args.all {
        let cells = topology::cells(&topology::capabilities(&connection)?)?;
        (0, u32::try_from(cells.len()).unwrap_or(u32::MAX))
    } else {
        (args.cellno, 1)
    };
    if cells > 0 {
        connection.alloc_pages(args.pagesize, args.pagecount, cell, cells, args.flags())?;
    }
    Ok(())
}
