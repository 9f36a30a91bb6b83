//! `nwfilter-binding-dumpxml`: virNWFilterBindingGetXMLDesc.

use crate::prelude::*;

/// Prints the document of the binding of a port.
pub fn run(binding: &NwfilterBinding, args: &NwfilterBindingDumpxmlArgs) -> Result<Xml> {
    xml::selected(binding.xml_desc()?, &args.xpath)
}
