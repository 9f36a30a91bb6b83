//! `pool-dumpxml`: virStoragePoolGetXMLDesc.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::pool::PoolDumpxmlArgs;
use virt_sys as sys;

/// Prints the document of a pool, or what an expression selects in it.
pub fn run(session: &mut Session, args: &PoolDumpxmlArgs) -> Result<Reply> {
    let pool = session.pool(&args.pool)?;
    let flags = if args.inactive { sys::VIR_STORAGE_XML_INACTIVE } else { 0 };
    xml::reply(pool.xml_desc(flags)?, args.xpath.as_deref(), args.wrap)
}
