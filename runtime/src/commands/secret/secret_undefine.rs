//! `secret-undefine`: virSecretUndefine.

use crate::error::{Context, Result};
use crate::lookup::Secret;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::secret::SecretUndefineArgs;

/// Deletes the secret.
pub fn run(_session: &mut Session, secret: &Secret, args: &SecretUndefineArgs) -> Result<Reply> {
    secret.undefine().context(|| format!("Failed to delete secret {}", args.secret))?;
    Ok(Reply::message(format!("Secret {} deleted", args.secret)))
}
