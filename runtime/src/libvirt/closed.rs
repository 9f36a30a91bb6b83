//! Paths that name a standard descriptor which was closed when the program began, such as `/dev/stdin` after `<&-`.

use super::entry::was_closed;
use std::ffi::OsStr;
use std::fs::{canonicalize, read_link};
use std::io::{Error, Result};
use std::path::Path;

/// How many links are followed, as many as the system follows.
const LINKS: usize = 40;

/// Refuses a path that leads to a standard descriptor which was closed.
///
/// # Errors
/// Says that there is no such file, as the system does of a descriptor that is closed.
pub fn refuse(path: &Path) -> Result<()> {
    if (0..3).any(was_closed) && descriptor(path).is_some_and(was_closed) {
        return Err(Error::from_raw_os_error(libc::ENOENT));
    }
    Ok(())
}

/// The number of the descriptor of this process to which a path leads.
fn descriptor(path: &Path) -> Option<i32> {
    let own = canonicalize("/proc/self").ok()?;
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        let name = path.file_name()?.to_owned();
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let folder = canonicalize(parent.unwrap_or(Path::new("."))).ok()?;
        // Each thread has such a folder as well.
        if folder.starts_with(&own) && folder.file_name() == Some(OsStr::new("fd")) {
            return name.to_str()?.parse().ok();
        }
        path = folder.join(read_link(folder.join(name)).ok()?);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_to_descriptors() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("/dev/stdout", &link).unwrap();
        assert_eq!(descriptor(&link), Some(1));
        for (path, number) in [
            ("/dev/stdin", Some(0)),
            ("/dev/fd/2", Some(2)),
            ("/proc/self/fd/0", Some(0)),
            ("/proc/thread-self/fd/1", Some(1)),
            ("/proc/1/fd/0", None),
            ("/dev/null", None),
            ("/nonexistent/file", None),
            ("Cargo.toml", None),
            ("/", None),
        ] {
            assert_eq!(descriptor(Path::new(path)), number, "{path}");
        }
    }
}
