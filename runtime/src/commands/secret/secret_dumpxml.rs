//! `secret-dumpxml`: virSecretGetXMLDesc.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::secret::SecretDumpxmlArgs;

/// Prints the document of the secret, without its value.
pub fn run(session: &mut Session, args: &SecretDumpxmlArgs) -> Result<Reply> {
    let secret = session.secret(&args.secret)?;
    xml::reply(secret.xml_desc(0)?, &args.xpath)
}
