//! Plain decimal numbers, read as C's `strtol` family reads them.

/// Splits off leading white space and a sign; the rest must be digits.
fn digits(text: &str) -> Option<(bool, &str)> {
    let (negative, digits) = sign(text);
    let decimal = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    decimal.then_some((negative, digits))
}

/// Splits off leading white space and a sign, and tells whether that is a minus.
fn sign(text: &str) -> (bool, &str) {
    let text = text.trim_start_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn signed(text: &str) -> Option<i128> {
    let (negative, digits) = digits(text)?;
    let value: i128 = digits.parse().ok()?;
    Some(if negative { -value } else { value })
}

/// Reads a signed 32-bit number.
#[must_use]
pub fn parse_int(text: &str) -> Option<i32> {
    signed(text)?.try_into().ok()
}

/// Reads a signed 32-bit number that may be hexadecimal, after `0x`, or octal, after `0`, as C
/// writes them.
#[must_use]
pub fn parse_c_int(text: &str) -> Option<i32> {
    let (negative, digits) = sign(text);
    let hexadecimal = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let (digits, base) = match hexadecimal {
        Some(digits) => (digits, 16),
        None if digits.starts_with('0') => (digits, 8),
        None => (digits, 10),
    };
    // A second sign is none that C would read.
    let value = i128::from_str_radix(digits, base).ok().filter(|_| !digits.starts_with(['+', '-']));
    value.map(|value| if negative { -value } else { value })?.try_into().ok()
}

/// Reads a signed 64-bit number.
#[must_use]
pub fn parse_long(text: &str) -> Option<i64> {
    signed(text)?.try_into().ok()
}

/// Reads an unsigned 32-bit number; any minus sign is refused.
#[must_use]
pub fn parse_uint(text: &str) -> Option<u32> {
    parse_ulong(text)?.try_into().ok()
}

/// Reads an unsigned 64-bit number; any minus sign is refused.
#[must_use]
pub fn parse_ulong(text: &str) -> Option<u64> {
    match digits(text)? {
        (true, _) => None,
        (false, digits) => digits.parse().ok(),
    }
}

/// Reads an unsigned 64-bit number; a negative one wraps around, -1 being the largest.
#[must_use]
pub fn parse_ulong_wrapping(text: &str) -> Option<u64> {
    let (negative, digits) = digits(text)?;
    let value: u64 = digits.parse().ok()?;
    Some(if negative { value.wrapping_neg() } else { value })
}

/// Reads seconds from 1 to 2147483, the most that milliseconds in a C `int` can hold.
#[must_use]
pub fn parse_seconds(text: &str) -> Option<u32> {
    parse_uint(text).filter(|seconds| (1..=2_147_483).contains(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_plus_may_lead() {
        assert_eq!(parse_int(" \t+010"), Some(10));
        assert_eq!(parse_int("-2147483648"), Some(i32::MIN));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            " ",
            "1 ",
            "0x1",
            "1.5",
            "1k",
            "--1",
            "+-1",
            "99999999999999999999999999999999999999999",
        ] {
            assert_eq!(parse_int(text), None, "{text:?}");
            assert_eq!(parse_ulong_wrapping(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_number_may_be_written_as_in_c() {
        let read = |text| parse_c_int(text);
        assert_eq!([read("10"), read(" +0x1F"), read("-010")], [Some(10), Some(31), Some(-8)]);
        assert_eq!(
            [read("0"), read("2147483648"), read("-2147483648")],
            [Some(0), None, Some(i32::MIN)]
        );
        for text in ["", "08", "0x", "0x-1", "+-1", "1_0", "1 ", "0b1", "x"] {
            assert_eq!(parse_c_int(text), None, "{text:?}");
        }
    }

    #[test]
    fn ranges_hold() {
        assert_eq!(parse_uint("-0"), None);
        assert_eq!(parse_uint("4294967296"), None);
        assert_eq!(parse_ulong("18446744073709551615"), Some(u64::MAX));
        assert_eq!(parse_ulong_wrapping("-1"), Some(u64::MAX));
        assert_eq!(parse_long("9223372036854775808"), None);
        assert_eq!(
            (parse_seconds("0"), parse_seconds("2147483"), parse_seconds("2147484")),
            (None, Some(2_147_483), None)
        );
    }
}
