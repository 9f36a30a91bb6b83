//! `set-user-sshkeys`: virDomainAuthorizedSSHKeysSet.

use crate::prelude::*;
use std::ffi::CString;
use std::path::Path;

/// Adds, sets or removes the keys that a file holds.
pub fn run(domain: &Domain, args: &SetUserSshkeysArgs) -> Result<()> {
    let keys = args.file.as_deref().map(read).transpose()?.unwrap_or_default();
    domain.set_ssh_keys(&args.user, &keys, args.flags())?;
    Ok(())
}

/// Reads the keys of a file: its lines, whatever bytes they are made of.
fn read(path: &Path) -> Result<Vec<CString>> {
    let content = xml::read_bytes(path, xml::LIMIT)?;
    let lines = content.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let keys = lines
        .map(|line| {
            CString::new(line).map_err(|_| {
                Error::usage(text!["File ", path, " contains a null byte, as no key does"])
            })
        })
        .collect::<Result<Vec<_>>>()?;
    if keys.is_empty() {
        return Err(Error::usage(text!["File ", path, " contains no keys"]));
    }
    Ok(keys)
}
