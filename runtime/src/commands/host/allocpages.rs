//! `allocpages`: virNodeAllocPages, virConnectGetCapabilities.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::host::topology;
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::AllocpagesArgs;

/// Sizes the pool of the whole host, of one cell or of all cells.
pub fn run(session: &mut Session, args: &AllocpagesArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let (cell, cells) = if args.all {
        let capabilities = connection.capabilities();
        let capabilities = capabilities.context(|| "unable to get node capabilities".to_owned())?;
        (0, u32::try_from(topology::cells(&capabilities)?.len()).unwrap_or(u32::MAX))
    } else {
        (args.cellno, 1)
    };
    if cells == 0 {
        return Ok(Reply::Silent);
    }
    connection.alloc_pages(args.pagesize, args.pagecount, cell, cells, args.flags())?;
    Ok(Reply::Silent)
}
