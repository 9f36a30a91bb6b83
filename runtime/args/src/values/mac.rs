//! MAC addresses.

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

#[cfg(test)]
mod tests {
    use super::parse_mac;

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
}
