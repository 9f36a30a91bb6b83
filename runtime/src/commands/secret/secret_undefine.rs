//! `secret-undefine`: virSecretUndefine.

use crate::prelude::*;

/// Deletes the secret.
pub fn run(secret: &Secret) -> Result<()> {
    Ok(secret.undefine()?)
}
