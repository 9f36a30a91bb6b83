//! `secret-dumpxml`: virSecretGetXMLDesc.

use crate::prelude::*;

/// Prints the document of the secret, without its value.
pub fn run(secret: &Secret, args: &SecretDumpxmlArgs) -> Result<Xml> {
    xml::selected(secret.xml_desc(0)?, &args.xpath)
}
