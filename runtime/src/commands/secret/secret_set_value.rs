//! `secret-set-value`: virSecretSetValue.

use crate::families::secret::{prompt, value};
use crate::prelude::*;
use zeroize::Zeroizing;

/// Sets the value to what a file, the terminal or the command line holds.
pub fn run(session: &mut Session, secret: &Secret, args: &SecretSetValueArgs) -> Result<()> {
    let value = read(session, args)?;
    Ok(secret.set_confidential_value(&value)?)
}

fn read(session: &mut Session, args: &SecretSetValueArgs) -> Result<Zeroizing<Vec<u8>>> {
    if let Some(text) = &args.base64 {
        session.warn("Passing secret value as command-line argument is insecure!");
        return value::decode(text.as_bytes(), "the secret value");
    }
    match &args.file {
        Some(path) if args.plain => value::read_file(path),
        Some(path) => value::decode(&value::read_file(path)?, text!["file '", path, "'"]),
        None => prompt::ask(session, "Enter new value for secret:"),
    }
}
