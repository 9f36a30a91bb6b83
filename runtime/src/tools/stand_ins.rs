//! Characters that stand for bytes which are no text, where only text can be edited: a line that
//! is being typed, and the names that complete it. What the user typed comes back byte for byte.

use std::borrow::Cow;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

/// The first of them, less the first byte that can be no text, 0x80. They are the last private
/// characters of Unicode, of which nobody makes use.
const FIRST: u32 = 0x0010_FF00;

/// What is shown in the place of such a character.
const SHOWN: &str = "\u{fffd}";

/// Returns the character for a byte above 0x7f.
fn stand_in(byte: u8) -> char {
    char::from_u32(FIRST + u32::from(byte)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Returns the byte for which a character stands, if it stands for one.
fn byte(c: char) -> Option<u8> {
    u8::try_from(u32::from(c).checked_sub(FIRST)?).ok().filter(|byte| *byte >= 0x80)
}

/// Returns bytes as text. A character that would stand for a byte, and was none, becomes those of its
/// own bytes.
#[must_use]
pub fn text(bytes: &[u8]) -> String {
    let mut reader = Reader::default();
    let mut text = reader.read(bytes);
    text.push_str(&reader.end());
    text
}

/// Returns the bytes of such a text.
#[must_use]
pub fn bytes(text: &str) -> OsString {
    let mut bytes = Vec::with_capacity(text.len());
    for c in text.chars() {
        match byte(c) {
            Some(byte) => bytes.push(byte),
            None => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    OsString::from_vec(bytes)
}

/// Tells whether a text has such characters.
#[must_use]
pub fn stands_in(text: &str) -> bool {
    text.chars().any(|c| byte(c).is_some())
}

/// Returns a text as a terminal can show it.
#[must_use]
pub fn shown(text: &str) -> Cow<'_, str> {
    if !stands_in(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(|c| byte(c).is_some(), SHOWN))
}

/// Makes text of bytes that come bit by bit, of which a character may be cut in two.
#[derive(Debug, Default)]
pub struct Reader {
    /// The start of a character.
    rest: Vec<u8>,
}

impl Reader {
    /// Returns as text what is known to be whole by now.
    pub fn read(&mut self, bytes: &[u8]) -> String {
        let mut all = std::mem::take(&mut self.rest);
        all.extend_from_slice(bytes);
        let mut text = String::with_capacity(all.len());
        let mut chunks = all.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            for c in chunk.valid().chars() {
                match byte(c) {
                    None => text.push(c),
                    Some(_) => add(&mut text, c.encode_utf8(&mut [0; 4]).as_bytes()),
                }
            }
            let unfinished = str::from_utf8(chunk.invalid())
                .is_err_and(|error| error.error_len().is_none() && chunks.peek().is_none());
            if unfinished {
                self.rest = chunk.invalid().to_vec();
            } else {
                add(&mut text, chunk.invalid());
            }
        }
        text
    }

    /// Returns as text what was to become a character, and will not.
    fn end(self) -> String {
        let mut text = String::new();
        add(&mut text, &self.rest);
        text
    }
}

fn add(text: &mut String, bytes: &[u8]) {
    text.extend(bytes.iter().map(|byte| stand_in(*byte)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::ffi::OsStrExt;

    #[test]
    fn all_bytes_come_back() {
        let own = stand_in(0xe9).to_string();
        let every: Vec<u8> = (0..=255).collect();
        for typed in [&b"caf\xe9 \xc3\xa9 \xf4\x8f"[..], own.as_bytes(), &every, "é€😀".as_bytes()]
        {
            assert_eq!(bytes(&text(typed)).as_bytes(), typed);
        }
        assert_eq!(text("é€😀".as_bytes()), "é€😀");
        assert_eq!(shown(&text(b"caf\xe9")), "caf\u{fffd}");
    }

    #[test]
    fn characters_may_come_in_two_parts() {
        let mut reader = Reader::default();
        assert_eq!(reader.read(b"a\xc3"), "a");
        assert_eq!(reader.read(b"\xa9\xe2\x82"), "é");
        let text = reader.read(b"\r");
        assert_eq!(bytes(&text).as_bytes(), b"\xe2\x82\r");
    }
}
