//! Text that people read, with words and names of files in it as the system has them: bytes.

use std::borrow::{Borrow, Cow};
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// A text, nearly always UTF-8, that repeats names and words byte for byte.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Text(Vec<u8>);

impl Text {
    /// Adds a number of blanks at the end.
    pub fn push_blanks(&mut self, count: usize) {
        self.0.resize(self.0.len() + count, b' ');
    }

    /// Adds a part at the end.
    pub fn push(&mut self, part: &(impl Part + ?Sized)) {
        self.0.extend_from_slice(part.bytes());
    }

    /// Tells whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text for a place that takes nothing but UTF-8: other bytes are shown as `\xff`.
    #[must_use]
    pub fn shown(&self) -> Cow<'_, str> {
        shown(self)
    }
}

/// Shows bytes in a place that takes nothing but UTF-8: others become `\xff`.
#[must_use]
pub fn shown(part: &(impl Part + ?Sized)) -> Cow<'_, str> {
    let bytes = part.bytes();
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    for chunk in bytes.utf8_chunks() {
        shown.push_str(chunk.valid());
        shown.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")));
    }
    Cow::Owned(shown)
}

/// Replaces each `placeholder` of a sentence by a value.
#[must_use]
pub fn filled(sentence: &str, placeholder: &str, value: &OsStr) -> Text {
    let mut text = Text::default();
    for (index, piece) in sentence.split(placeholder).enumerate() {
        if index > 0 {
            text.push(value);
        }
        text.push(piece);
    }
    text
}

/// Words of which one may be meant or used: `a, b or c`.
#[must_use]
pub fn alternatives<S: Borrow<str>>(words: &[S]) -> String {
    match words {
        [] => String::new(),
        [only] => only.borrow().to_owned(),
        [others @ .., last] => format!("{} or {}", others.join(", "), last.borrow()),
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.shown())
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown())
    }
}

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// What a text is made of.
pub trait Part {
    /// The bytes that the part adds to a text.
    fn bytes(&self) -> &[u8];
}

macro_rules! parts {
    ($($kind:ty: $bytes:ident),*) => { $(
        impl Part for $kind {
            fn bytes(&self) -> &[u8] {
                self.$bytes().as_ref()
            }
        }
    )* };
}

parts!(str: as_bytes, String: as_bytes, OsStr: as_bytes, OsString: as_bytes, Text: as_ref);

impl Part for Path {
    fn bytes(&self) -> &[u8] {
        self.as_os_str().as_bytes()
    }
}

impl Part for PathBuf {
    fn bytes(&self) -> &[u8] {
        self.as_os_str().as_bytes()
    }
}

impl Part for [u8] {
    fn bytes(&self) -> &[u8] {
        self
    }
}

impl Part for Cow<'_, str> {
    fn bytes(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl<T: Part + ?Sized> Part for &T {
    fn bytes(&self) -> &[u8] {
        (**self).bytes()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text(text.into_bytes())
    }
}

impl From<Cow<'_, str>> for Text {
    fn from(text: Cow<'_, str>) -> Text {
        text.into_owned().into()
    }
}

impl<T: Part + ?Sized> From<&T> for Text {
    fn from(part: &T) -> Text {
        Text(part.bytes().to_vec())
    }
}

/// Makes a [`Text`] of parts: `text!["Failed to open file '", path, "'"]`.
#[macro_export]
macro_rules! text {
    ($($part:expr),* $(,)?) => {{
        let mut text = $crate::Text::default();
        $(text.push(&$part);)*
        text
    }};
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bytes_pass_through_and_are_shown() {
        let name = OsStr::from_bytes(b"caf\xe9");
        let text = text!["no ", name, " in ", Path::new("/x").join(name)];
        assert_eq!(text.as_ref(), b"no caf\xe9 in /x/caf\xe9");
        assert_eq!(text.shown(), "no caf\\xe9 in /x/caf\\xe9");
        assert_eq!(filled("a {v}, {v}", "{v}", name).as_ref(), b"a caf\xe9, caf\xe9");
    }

    proptest! {
        #[test]
        fn text_is_shown_as_it_is(text in ".{0,40}") {
            prop_assert_eq!(Text::from(&*text).to_string(), text);
        }
    }
}
