//! `secret-define`: virSecretDefineXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::secret::SecretDefineArgs;

/// Defines a secret without a value, or changes one.
pub fn run(session: &mut Session, args: &SecretDefineArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let secret = session
        .connection()?
        .define_secret_xml(&document, args.flags())
        .context(|| text!["Failed to set attributes from ", args.file])?;
    let uuid = secret.uuid_string();
    let uuid = uuid.context(|| "Failed to get UUID of created secret".to_owned())?;
    Ok(Reply::message(format!("Secret {uuid} created")))
}
