//! `secret-define`: virSecretDefineXML.

use crate::error::Result;
use crate::flags::Flags;
use crate::session::Session;
use crate::xml;
use virsh_generated::secret::SecretDefineArgs;
use virt::secret::Secret;

/// Defines a secret without a value, or changes one.
pub fn run(session: &mut Session, args: &SecretDefineArgs) -> Result<Secret> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.define_secret_xml(&document, args.flags())?)
}
