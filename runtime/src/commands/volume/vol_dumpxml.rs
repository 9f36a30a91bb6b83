//! `vol-dumpxml`: virStorageVolGetXMLDesc.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::volume::VolDumpxmlArgs;

/// Prints the document of a volume, or what an expression selects in it.
pub fn run(session: &mut Session, args: &VolDumpxmlArgs) -> Result<Reply> {
    let volume = session.volume(&args.vol, args.pool.as_deref())?;
    xml::reply(volume.xml_desc(0)?, &args.xpath)
}
