//! The user's home folder.

use std::path::PathBuf;

/// The home folder: `HOME`, or what the system's user database says.
#[must_use]
pub fn directory() -> Option<PathBuf> {
    std::env::home_dir().filter(|path| !path.as_os_str().is_empty())
}
