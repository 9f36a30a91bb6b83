//! The values of secrets from files and from Base64, in memory that is cleared after use.

use crate::answer::error::{Error, Result};
use crate::tools::xml::read_bytes;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::path::Path;
use virsh_args::{Text, text};
use zeroize::Zeroizing;

/// The longest value that is read from a file, in bytes of the file.
const LIMIT: u64 = 1024;

/// Reads the file of a value as it is.
///
/// # Errors
/// Names the file and says why it cannot be read.
pub fn read_file(path: &Path) -> Result<Zeroizing<Vec<u8>>> {
    Ok(read_bytes(path, LIMIT).map(Zeroizing::new)?)
}

/// Decodes Base64, which may be cut into lines. Anything else is refused: a wrong key would
/// be noticed only when its data cannot be opened.
///
/// # Errors
/// Says of `source` that it is not Base64, without a word of it.
pub fn decode(text: &[u8], source: impl Into<Text>) -> Result<Zeroizing<Vec<u8>>> {
    let mut plain = Zeroizing::new(Vec::with_capacity(text.len()));
    plain.extend(text.iter().filter(|byte| !byte.is_ascii_whitespace()));
    let decoded = STANDARD.decode(&*plain).map(Zeroizing::new);
    decoded.map_err(|_| {
        Error::usage(text!["Failed to decode ", source.into(), ": it is not valid Base64"])
    })
}

#[cfg(test)]
mod tests {
    use super::decode;
    use std::fmt::Write;

    fn decoded(text: &str) -> Option<Vec<u8>> {
        decode(text.as_bytes(), "it").ok().map(|bytes| bytes.to_vec())
    }

    #[test]
    fn lines_and_blanks_do_not_matter() {
        assert_eq!(decoded("cGFz\r\n c3dv\tcmQ=\n"), Some(b"password".to_vec()));
        assert_eq!(decoded(" \n"), Some(Vec::new()));
        assert_eq!(decoded("AAD/"), Some(vec![0, 0, 255]));
    }

    #[test]
    fn what_is_not_base64_is_refused_without_being_told() {
        for text in ["plain secret", "cGFzc3dvcmQ", "cGFz=c3dv", "cGF\0z", "c\u{e9}Fz", "cGFzc3d-"]
        {
            let error = decode(text.as_bytes(), "it").expect_err(text);
            let mut shown = String::new();
            write!(shown, "{error} {error:?}").expect("a text takes everything");
            assert!(!shown.contains(text), "{shown}");
        }
    }
}
