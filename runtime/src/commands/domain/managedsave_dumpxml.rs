//! `managedsave-dumpxml`: virDomainManagedSaveGetXMLDesc.

use crate::prelude::*;
use crate::xml;
use virsh_generated::domain::ManagedsaveDumpxmlArgs;

/// Prints the XML that is saved with the domain.
pub fn run(_session: &mut Session, domain: &Domain, args: &ManagedsaveDumpxmlArgs) -> Result<Xml> {
    xml::selected(domain.managed_save_xml(args.flags())?, &args.xpath)
}
