//! `managedsave-dumpxml`: virDomainManagedSaveGetXMLDesc.

use crate::prelude::*;

/// Prints the XML that is saved with the domain.
pub fn run(domain: &Domain, args: &ManagedsaveDumpxmlArgs) -> Result<Xml> {
    xml::selected(domain.managed_save_xml(args.flags())?, &args.xpath)
}
