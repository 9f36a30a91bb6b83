//! `nwfilter-dumpxml`: virNWFilterGetXMLDesc.

use crate::prelude::*;

/// Prints the document of the network filter.
pub fn run(filter: &NWFilter, args: &NwfilterDumpxmlArgs) -> Result<Xml> {
    xml::selected(filter.xml_desc(0)?, &args.xpath)
}
