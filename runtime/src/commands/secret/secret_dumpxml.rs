//! `secret-dumpxml`: virSecretGetXMLDesc.

use crate::error::Result;
use crate::lookup::Secret;
use crate::reply::Xml;
use crate::session::Session;
use crate::xml;
use virsh_generated::secret::SecretDumpxmlArgs;

/// Prints the document of the secret, without its value.
pub fn run(_session: &mut Session, secret: &Secret, args: &SecretDumpxmlArgs) -> Result<Xml> {
    xml::selected(secret.xml_desc(0)?, &args.xpath)
}
