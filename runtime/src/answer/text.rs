//! Small pieces of text that several commands show.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};

/// A size in the largest unit that leaves a number of at least one: value and unit.
#[must_use]
pub fn scaled(bytes: u64) -> (f64, &'static str) {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let mut value = bytes as f64;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < units.len() {
        value /= 1024.0;
        unit += 1;
    }
    (value, units[unit])
}

/// A size for people, with two decimals: `1.00 GiB`.
#[must_use]
pub fn human_size(bytes: u64) -> String {
    let (value, unit) = scaled(bytes);
    format!("{value:.2} {unit}")
}

/// Sorts names as the locale's case-insensitive order does, near enough: by lower case
/// first, by the names themselves where that is equal.
pub fn sort_names<T>(items: &mut [T], name: impl Fn(&T) -> String) {
    items.sort_by_cached_key(|item| {
        let name = name(item);
        (name.to_lowercase(), name)
    });
}

/// A time in seconds since 1970 as a clock in the zone shows it; none before the year 1, or where
/// the year has more than four digits.
#[must_use]
pub fn clock(seconds: i64, zone: TimeZone) -> Option<String> {
    let time = Timestamp::from_second(seconds).ok()?.to_zoned(zone);
    (time.year() > 0).then(|| time.strftime("%Y-%m-%d %H:%M:%S").to_string())
}

/// The word in single quotes where it has a character that means something to the shell;
/// none has outside ASCII.
#[must_use]
pub fn shell_quoted(word: &OsStr) -> OsString {
    let special = |byte: &u8| b" \t\r\n!\"#$&'()*;<>?[\\]^`{|}~".contains(byte);
    let bytes = word.as_bytes();
    if !bytes.is_empty() && !bytes.iter().any(special) {
        return word.to_owned();
    }
    let mut quoted = vec![b'\''];
    for &byte in bytes {
        match byte {
            b'\'' => quoted.extend(br"'\''"),
            other => quoted.push(other),
        }
    }
    quoted.push(b'\'');
    OsString::from_vec(quoted)
}

/// Bytes as virsh writes them in a text of XML: most control characters, which XML cannot hold, are left out.
#[must_use]
pub fn xml_quoted(bytes: &[u8]) -> Vec<u8> {
    let mut quoted = Vec::with_capacity(bytes.len());
    for byte in bytes {
        match byte {
            b'&' => quoted.extend_from_slice(b"&amp;"),
            b'<' => quoted.extend_from_slice(b"&lt;"),
            b'>' => quoted.extend_from_slice(b"&gt;"),
            b'"' => quoted.extend_from_slice(b"&quot;"),
            b'\'' => quoted.extend_from_slice(b"&apos;"),
            0x01..=0x08 | 0x0b | 0x0c | 0x0e..=0x19 => {}
            other => quoted.push(*other),
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_shell_would_not_take_is_quoted() {
        for plain in ["a=b", "日本", "a\u{1b}b", "100%"] {
            assert_eq!(shell_quoted(plain.as_ref()), plain);
        }
        assert_eq!(shell_quoted("".as_ref()), "''");
        assert_eq!(shell_quoted("it's $x".as_ref()), r"'it'\''s $x'");
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out_of_it_as_virsh_does() {
        assert_eq!(xml_quoted(b"<a & \"b'>"), b"&lt;a &amp; &quot;b&apos;&gt;");
        assert_eq!(
            xml_quoted(b"a\x01\x08\t\n\x0b\x0c\r\x0e\x19\x1a\x1f\x7fc"),
            b"a\t\n\r\x1a\x1f\x7fc"
        );
        assert_eq!(xml_quoted(b"\xff\xc3\xa9"), b"\xff\xc3\xa9");
    }

    #[test]
    fn clocks_show_years_of_four_digits() {
        let utc = |seconds| clock(seconds, TimeZone::UTC);
        assert_eq!(utc(0).as_deref(), Some("1970-01-01 00:00:00"));
        assert_eq!(utc(627_319_920).as_deref(), Some("1989-11-17 15:32:00"));
        for beyond in [i64::MAX, i64::MIN, -99_999_999_999] {
            assert_eq!(utc(beyond), None);
        }
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        assert_eq!(clock(1_795_400_000, zone).as_deref(), Some("2026-11-23 04:13:20"));
    }

    #[test]
    fn sizes_step_by_1024() {
        assert_eq!(human_size(0), "0.00 B");
        assert_eq!(human_size(1023), "1023.00 B");
        assert_eq!(human_size(107_374_182_400), "100.00 GiB");
        assert_eq!(human_size(u64::MAX), "16.00 EiB");
    }
}
