//! `secret-get-value`: virSecretGetValue.

use crate::prelude::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// Prints the value in Base64 or as it is, without a newline: the blank line after each
/// command ends it.
pub fn run(secret: &Secret, args: &SecretGetValueArgs) -> Result<SecretGetValueReply> {
    let plain = secret.confidential_value()?;
    let value = Zeroizing::new(STANDARD.encode(&plain));
    let bytes = if args.plain { plain } else { Zeroizing::new(value.as_bytes().to_vec()) };
    Ok(SecretGetValueReply { bytes, value })
}
