//! Text of libvirt whose bytes are not all UTF-8, as names of files need not be, carried in a `String`.
//!
//! A byte that is none stands there as one of the last 128 code points of the last plane for private use; so do the bytes
//! of such a code point itself, so that nothing is lost on the way there and back.

use crate::text::Part;
use std::borrow::Cow;

/// The code point of the byte 0x80.
const FIRST: u32 = 0x10_ff80;
/// The byte with which UTF-8 begins all code points from there on, and few others.
const LEAD: u8 = 0xf4;

/// Returns the bytes as a text.
#[must_use]
pub fn carried(bytes: &[u8]) -> String {
    if let (Ok(text), false) = (std::str::from_utf8(bytes), bytes.contains(&LEAD)) {
        return text.to_owned();
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            if byte(c).is_some() {
                text.extend(c.encode_utf8(&mut [0; 4]).bytes().map(carrier));
            } else {
                text.push(c);
            }
        }
        text.extend(chunk.invalid().iter().copied().map(carrier));
    }
    text
}

/// Returns the bytes that a text carries; what is no UTF-8 around it stays.
#[must_use]
pub fn restored(text: &(impl Part + ?Sized)) -> Cow<'_, [u8]> {
    let text = text.bytes();
    if !text.contains(&LEAD) {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    for chunk in text.utf8_chunks() {
        for c in chunk.valid().chars() {
            match byte(c) {
                Some(byte) => bytes.push(byte),
                None => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            }
        }
        bytes.extend_from_slice(chunk.invalid());
    }
    Cow::Owned(bytes)
}

/// Returns a carried text for a place that takes nothing but UTF-8: other bytes are written by number
/// after `escape`, as `\xff`.
#[must_use]
pub fn numbered<'a>(text: &'a str, escape: &str) -> Cow<'a, str> {
    if !text.contains(is_carrier) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match byte(c) {
            Some(byte) => shown.push_str(&format!("{escape}{byte:02x}")),
            None => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// The byte that a character carries, if it carries one.
#[must_use]
pub fn byte(c: char) -> Option<u8> {
    let above = u32::from(c).checked_sub(FIRST)?;
    u8::try_from(above + 0x80).ok()
}

fn is_carrier(c: char) -> bool {
    byte(c).is_some()
}

/// The character that carries a byte of 0x80 and more, as all bytes do that are no UTF-8.
fn carrier(byte: u8) -> char {
    char::from_u32(FIRST + u32::from(byte) - 0x80).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (1..=255).collect();
        let own = "a\u{10ff80}b\u{10ffff}é";
        for bytes in [&all[..], b"caf\xe9.raw", b"\xff", b"", own.as_bytes()] {
            assert_eq!(restored(&carried(bytes)), bytes);
            assert_eq!(restored(&[b"\xfe", carried(bytes).as_bytes()].concat()[..])[1..], *bytes);
        }
        assert_eq!(carried("é虚".as_bytes()), "é虚");
    }

    #[test]
    fn where_text_is_wanted_bytes_have_numbers() {
        assert_eq!(numbered(&carried(b"caf\xe9.raw"), "\\x"), "caf\\xe9.raw");
        assert_eq!(numbered("é", "\\x"), "é");
    }
}
