//! Values that are XML or the name of a file that holds it.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

/// An XML text, or where to find one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum XmlOrFile {
    /// The text itself.
    Xml(String),
    /// The name of a file of the user's machine.
    File(PathBuf),
}

/// Tells whether a value is XML and not the name of a file: its first character that is no
/// white space opens an element.
#[must_use]
pub fn is_xml(value: &OsStr) -> bool {
    value.as_bytes().trim_ascii_start().starts_with(b"<")
}

#[cfg(test)]
mod tests {
    use super::is_xml;
    use std::ffi::OsStr;

    #[test]
    fn white_space_may_lead() {
        for xml in ["<a/>", " \n\t<a/>", "<"] {
            assert!(is_xml(OsStr::new(xml)), "{xml:?}");
        }
        for file in ["", " ", "a<", "./<a>", "-"] {
            assert!(!is_xml(OsStr::new(file)), "{file:?}");
        }
    }
}
