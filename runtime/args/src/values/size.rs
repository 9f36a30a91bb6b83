//! Sizes with a scale suffix, and the bandwidths of block jobs.

use super::number::parse_ulong_wrapping;

/// Why a scaled size cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SizeError {
    /// It does not start with a number.
    NotANumber,
    /// The suffix is none of the known ones; libvirt's words for it.
    UnknownSuffix(String),
    /// The result does not fit; libvirt's words for it.
    TooLarge(String),
}

impl SizeError {
    /// The line that libvirt adds, if the number itself was fine.
    #[must_use]
    pub fn detail(&self) -> Option<String> {
        match self {
            SizeError::NotANumber => None,
            SizeError::UnknownSuffix(suffix) => {
                Some(format!("invalid argument: unknown suffix '{suffix}'"))
            }
            SizeError::TooLarge(value) => {
                Some(format!("numerical overflow: value too large: {value}"))
            }
        }
    }
}

/// Bytes that one of `suffix` stands for; `None` for a suffix that does not exist.
fn factor(suffix: &str) -> Option<u64> {
    let lower = suffix.to_ascii_lowercase();
    if ["b", "byte", "bytes"].contains(&lower.as_str()) {
        return Some(1);
    }
    let exponent = "kmgtpe".find(lower.chars().next()?)? as u32 + 1;
    match &lower[1..] {
        "" | "ib" => Some(1024u64.pow(exponent)),
        "b" => Some(1000u64.pow(exponent)),
        _ => None,
    }
}

/// Multiplies a number by its suffix, or by `unit` bytes where there is none; the result,
/// in bytes, may be at most `limit`.
///
/// # Errors
/// Returns the unknown suffix or the value that is too large.
pub fn scale(value: u64, suffix: &str, unit: u64, limit: u64) -> Result<u64, SizeError> {
    let factor = if suffix.is_empty() { Some(unit) } else { factor(suffix) };
    let factor = factor.ok_or_else(|| SizeError::UnknownSuffix(suffix.to_owned()))?;
    match value.checked_mul(factor) {
        Some(bytes) if bytes <= limit => Ok(bytes),
        _ => Err(SizeError::TooLarge(format!("{value}{suffix}"))),
    }
}

/// Reads a size in bytes; a bare number counts `unit` bytes.
///
/// # Errors
/// Returns why the text is no size.
pub fn parse_size(text: &str, unit: u64, limit: u64) -> Result<u64, SizeError> {
    let text = text.trim_start_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
    let text = text.strip_prefix('+').unwrap_or(text);
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, suffix) = text.split_at(end);
    let value = number.parse().map_err(|_| SizeError::NotANumber)?;
    scale(value, suffix, unit, limit)
}

/// A size that may be negative, or a change by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedSize {
    /// The size without its sign, in the option's units.
    pub size: u64,
    /// Whether a minus sign stood before it.
    pub negative: bool,
    /// The size as it was written, without blanks before it and without the minus sign.
    pub text: String,
}

/// Splits blanks and a minus sign off the beginning of a size; tells whether there was one.
#[must_use]
pub fn split_sign(text: &str) -> (&str, bool) {
    let text = text.trim_start_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
    match text.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text, false),
    }
}

/// Reads the number in 64 bits with a sign with which a size begins, whatever follows it.
#[must_use]
pub fn leading_long(text: &str) -> Option<i64> {
    let (number, minus) = split_sign(text);
    let plus = if minus { None } else { number.strip_prefix('+') };
    let number = plus.unwrap_or(number);
    let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    format!("{}{}", if minus { "-" } else { "" }, &number[..end]).parse().ok()
}

/// The bandwidth of a block job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bandwidth {
    /// A bare number: MiB/s, or bytes/s where the command has `--bytes` and it was given.
    Plain(u64),
    /// A number with a suffix: bytes/s.
    Bytes(u64),
}

/// Reads a bandwidth: a plain number that may wrap around, else a scaled count of bytes.
///
/// # Errors
/// Returns why the text is no bandwidth.
pub fn parse_bandwidth(text: &str) -> Result<Bandwidth, SizeError> {
    match parse_ulong_wrapping(text) {
        Some(value) => Ok(Bandwidth::Plain(value)),
        None => parse_size(text, 1, u64::MAX).map(Bandwidth::Bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_suffix_has_its_factor() {
        for (text, bytes) in [
            ("1", 1024),
            ("1b", 1),
            ("2BYTES", 2),
            ("1k", 1024),
            ("1KB", 1000),
            ("1kib", 1024),
            ("1M", 1 << 20),
            ("1gb", 1_000_000_000),
            ("3T", 3 << 40),
            ("1pib", 1 << 50),
            ("15e", 15 << 60),
            ("1EB", 1_000_000_000_000_000_000),
        ] {
            assert_eq!(parse_size(text, 1024, u64::MAX), Ok(bytes), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let detail = |text| parse_size(text, 1, u64::MAX).unwrap_err().detail();
        assert_eq!(detail("1WB").as_deref(), Some("invalid argument: unknown suffix 'WB'"));
        assert_eq!(detail("16E").as_deref(), Some("numerical overflow: value too large: 16E"));
        assert_eq!(detail("1.5k").as_deref(), Some("invalid argument: unknown suffix '.5k'"));
        assert_eq!((detail("x"), detail("-1"), detail("99999999999999999999")), (None, None, None));
    }

    #[test]
    fn a_minus_sign_comes_off_with_the_blanks_before_it() {
        assert_eq!(split_sign(" \t-5k"), ("5k", true));
        assert_eq!(split_sign("5k"), ("5k", false));
        assert_eq!(split_sign("--5"), ("-5", true));
    }

    #[test]
    fn what_follows_the_number_of_a_size_does_not_matter() {
        for (text, number) in [
            ("-1", Some(-1)),
            (" -5k", Some(-5)),
            ("-5y", Some(-5)),
            ("-0y", Some(0)),
            ("+7", Some(7)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("-9223372036854775809", None),
            ("9223372036854775808b", None),
            ("-", None),
            ("- 1", None),
            ("-+1", None),
            ("", None),
        ] {
            assert_eq!(leading_long(text), number, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,20}") {
            let _ = parse_size(&text, 1024, u64::MAX);
            let _ = parse_bandwidth(&text);
            let _ = leading_long(&text);
        }

        #[test]
        fn a_size_is_its_number_times_its_factor(value in 0u64..1 << 20, index in 0usize..6, form in 0usize..3) {
            let letter = &"kmgtpe"[index..=index];
            let (suffix, base) = [(letter.to_owned(), 1024u128), (format!("{letter}iB"), 1024), (format!("{letter}B"), 1000)][form].clone();
            let exact = u128::from(value) * base.pow(index as u32 + 1);
            let read = parse_size(&format!("{value}{suffix}"), 1, u64::MAX);
            prop_assert_eq!(read.ok().map(u128::from), (exact <= u128::from(u64::MAX)).then_some(exact));
        }
    }
}
