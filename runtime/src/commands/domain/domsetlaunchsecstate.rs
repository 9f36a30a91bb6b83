//! `domsetlaunchsecstate`: virDomainSetLaunchSecurityState.

use crate::libvirt::LaunchSecurity;
use crate::prelude::*;
use std::ffi::CStr;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The longest secret or header, in bytes of the file.
const LIMIT: u64 = 64 * 1024;

/// Puts a launch secret into the memory of the guest.
pub fn run(domain: &Domain, args: &DomsetlaunchsecstateArgs) -> Result<()> {
    let (header, secret) = (read(args.secrethdr.as_ref())?, read(args.secret.as_ref())?);
    Ok(domain.set_launch_secret(text(&header), text(&secret), &args.params())?)
}

/// The content of a file and a null byte, in memory that is cleared after use.
fn read(file: Option<&PathBuf>) -> Result<Zeroizing<Vec<u8>>> {
    let path: &Path = file.map(PathBuf::as_path).unwrap_or(Path::new(""));
    // With room for the null byte, the content is never moved and so never left anywhere.
    let content = Zeroizing::new(xml::read_bytes(path, LIMIT)?);
    if content.contains(&0) {
        return Err(Error::usage(text!["Failed to read file '", path, "': it holds a null byte"]));
    }
    let mut ended = Zeroizing::new(Vec::with_capacity(content.len() + 1));
    ended.extend_from_slice(&content);
    ended.push(0);
    Ok(ended)
}

fn text(content: &[u8]) -> &CStr {
    CStr::from_bytes_until_nul(content).unwrap_or_default()
}
