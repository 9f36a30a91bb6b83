//! `dumpxml`: virDomainGetXMLDesc.

use crate::prelude::*;

/// Prints the domain's XML, or what an expression selects in it.
pub fn run(domain: &Domain, args: &DumpxmlArgs) -> Result<Xml> {
    let document = domain.xml_desc(args.flags())?;
    xml::selected(document, &args.xpath)
}
