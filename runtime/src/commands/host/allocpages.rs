//! `allocpages`: virNodeAllocPages, virNodeGetInfo.

use crate::error::{Context, Result};
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::AllocpagesArgs;
use virt_sys as sys;

/// Sizes the pool of the whole host, of one cell or of all cells.
pub fn run(session: &mut Session, args: &AllocpagesArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let (cell, cells) = if args.all {
        let info = connection.node_info();
        (0, info.context(|| "failed to get node information".to_owned())?.nodes)
    } else {
        (args.cellno.unwrap_or(-1), 1)
    };
    let flags =
        if args.add { sys::VIR_NODE_ALLOC_PAGES_ADD } else { sys::VIR_NODE_ALLOC_PAGES_SET };
    // The specification keeps sizes within 32 bits.
    let size = u32::try_from(args.pagesize).unwrap_or(u32::MAX);
    connection.alloc_pages(size, args.pagecount, cell, cells, flags)?;
    Ok(Reply::Silent)
}
