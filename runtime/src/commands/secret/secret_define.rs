//! `secret-define`: virSecretDefineXML.

use crate::prelude::*;

/// Defines a secret without a value, or changes one.
pub fn run(session: &mut Session, args: &SecretDefineArgs) -> Result<Secret> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.define_secret_xml(&document, args.flags())?)
}
