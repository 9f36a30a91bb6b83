//! `secret-undefine`: virSecretUndefine.

use crate::prelude::*;

/// Deletes the secret.
pub fn run(_session: &mut Session, secret: &Secret, _args: &SecretUndefineArgs) -> Result<()> {
    Ok(secret.undefine()?)
}
