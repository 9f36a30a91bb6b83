//! `nwfilter-binding-dumpxml`: virNWFilterBindingGetXMLDesc.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::filter::NwfilterBindingDumpxmlArgs;

/// Prints the document of the binding of a port.
pub fn run(session: &mut Session, args: &NwfilterBindingDumpxmlArgs) -> Result<Reply> {
    let binding = session.nwfilter_binding(&args.binding)?;
    xml::reply(binding.xml_desc()?, &args.xpath)
}
