//! `secret-undefine`: virSecretUndefine.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::secret::SecretUndefineArgs;

/// Deletes the secret.
pub fn run(session: &mut Session, args: &SecretUndefineArgs) -> Result<Reply> {
    let secret = session.secret(&args.secret)?;
    secret.undefine().context(|| format!("Failed to delete secret {}", args.secret))?;
    Ok(Reply::message(format!("Secret {} deleted", args.secret)))
}
