//! Small pieces of text that several commands show.

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

/// The bytes of a MAC address: six hexadecimal numbers of one or two digits between colons.
/// As in libvirt, a blank ends it.
#[must_use]
pub fn parse_mac(text: &str) -> Option<[u8; 6]> {
    let mut bytes = [0; 6];
    let mut parts = text.split(|c: char| c.is_ascii_whitespace()).next()?.split(':');
    for byte in &mut bytes {
        let part = parts.next()?;
        let hexadecimal = part.bytes().all(|digit| digit.is_ascii_hexdigit());
        if !hexadecimal || part.len() > 2 {
            return None;
        }
        *byte = u8::from_str_radix(part, 16).ok()?;
    }
    parts.next().is_none().then_some(bytes)
}

/// Sorts names as the locale's case-insensitive order does, near enough: by lower case
/// first, by the names themselves where that is equal.
pub fn sort_names<T>(items: &mut [T], name: impl Fn(&T) -> String) {
    items.sort_by_cached_key(|item| {
        let name = name(item);
        (name.to_lowercase(), name)
    });
}

/// The word in single quotes where the shell would not take it as it is.
#[must_use]
pub fn shell_quoted(word: &str) -> String {
    let safe = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+,=".contains(c);
    if !word.is_empty() && word.chars().all(safe) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mac_address_has_six_bytes() {
        assert_eq!(parse_mac("52:54:0:aa:BB:1"), Some([0x52, 0x54, 0, 0xaa, 0xbb, 1]));
        assert_eq!(parse_mac("1:2:3:4:5:6 x"), Some([1, 2, 3, 4, 5, 6]));
        for text in
            ["", "vnet0", " 1:2:3:4:5:6", "52:54:00:aa:bb", "52:54:00:aa:bb:01:02", "+1:2:3:4:5:6"]
        {
            assert_eq!(parse_mac(text), None, "{text}");
        }
        assert_eq!(parse_mac("052:54:00:aa:bb:01"), None);
        assert_eq!(parse_mac("52::00:aa:bb:01"), None);
    }

    #[test]
    fn sizes_step_by_1024() {
        assert_eq!(human_size(0), "0.00 B");
        assert_eq!(human_size(1023), "1023.00 B");
        assert_eq!(human_size(107_374_182_400), "100.00 GiB");
        assert_eq!(human_size(u64::MAX), "16.00 EiB");
    }
}
