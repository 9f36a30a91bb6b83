//! The history of interactive sessions: where it is kept and how long it is.

use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// Lines kept unless the user says otherwise.
const DEFAULT_SIZE: usize = 500;
/// The most lines that a user may ask for.
const MAX_SIZE: usize = 500_000;

/// Reads the wanted length from `VIRSH_HISTSIZE`.
///
/// # Errors
/// Says what is wrong with the value; the session then goes without history.
pub fn size() -> Result<usize, String> {
    let Some(value) = std::env::var_os("VIRSH_HISTSIZE") else { return Ok(DEFAULT_SIZE) };
    let number = value.to_str().and_then(virsh_args::values::parse_int);
    let number = number.ok_or("Bad $VIRSH_HISTSIZE value.")?;
    usize::try_from(number)
        .ok()
        .filter(|&size| size <= MAX_SIZE)
        .ok_or_else(|| format!("$VIRSH_HISTSIZE value should be between 0 and {MAX_SIZE}"))
}

/// The folder of the history below the user's cache folder.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty());
    let cache =
        cache.map(PathBuf::from).or_else(|| Some(crate::home::directory()?.join(".cache")))?;
    Some(cache.join("libvirt").join("virsh"))
}

/// Writes the last `size` lines to the history file, making its folder if need be.
///
/// # Errors
/// Says which folder cannot be made; a file that cannot be written is left as it is.
pub fn save(lines: &[OsString], size: usize) -> Result<(), String> {
    use std::os::unix::fs::DirBuilderExt;
    let Some(folder) = folder() else { return Ok(()) };
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o755).create(&folder);
    made.map_err(|error| {
        format!("Failed to create '{}': {}", folder.display(), crate::error::os_text(&error))
    })?;
    let kept = &lines[lines.len().saturating_sub(size)..];
    let text = kept.iter().flat_map(|line| [line.as_bytes(), b"\n"]).collect::<Vec<_>>().concat();
    // An unwritable history must not turn a good session into a failure.
    let _ = replace(&folder.join("history"), &text);
    Ok(())
}

/// Writes the file anew and puts it in the place of the old one, so that no reader sees a
/// part of it; a link stays one.
fn replace(path: &Path, text: &[u8]) -> std::io::Result<()> {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().unwrap_or(Path::new("/"));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text)?;
    file.persist(&path)?;
    Ok(())
}

/// Reads the lines of the history file; none when there is no file.
#[must_use]
pub fn load() -> Vec<OsString> {
    let text = folder().and_then(|folder| std::fs::read(folder.join("history")).ok());
    let text = text.unwrap_or_default();
    let lines = text.strip_suffix(b"\n").unwrap_or(&text).split(|byte| *byte == b'\n');
    lines.filter(|line| !line.is_empty()).map(|line| OsStr::from_bytes(line).to_owned()).collect()
}
