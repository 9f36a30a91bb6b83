//! `nwfilter-dumpxml`: virNWFilterGetXMLDesc.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::filter::NwfilterDumpxmlArgs;

/// Prints the document of the network filter.
pub fn run(session: &mut Session, args: &NwfilterDumpxmlArgs) -> Result<Reply> {
    let filter = session.nwfilter(&args.nwfilter)?;
    xml::reply(filter.xml_desc(0)?, &args.xpath)
}
