//! `pool-dumpxml`: virStoragePoolGetXMLDesc.

use crate::error::Result;
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::pool::PoolDumpxmlArgs;

/// Prints the document of a pool, or what an expression selects in it.
pub fn run(session: &mut Session, args: &PoolDumpxmlArgs) -> Result<Reply> {
    let pool = session.pool(&args.pool)?;
    xml::reply(pool.xml_desc(args.flags())?, &args.xpath)
}
