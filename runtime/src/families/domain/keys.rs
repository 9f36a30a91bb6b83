//! The keys of a keyboard by name and number, in the codesets of libvirt.
//!
//! The tables hold the names that virkeyname-linux(7), virkeyname-osx(7) and virkeyname-win32(7)
//! list, each with the number that virsh 9.0.0 sends for it. The other codesets have no names.

use virsh_generated::domain::SendKeyCodeset;

/// The number of a key, which is given as such (decimal, octal, hexadecimal) or by its name.
#[must_use]
pub fn code(codeset: SendKeyCodeset, key: &str) -> Option<u32> {
    number(key).or_else(|| named(codeset).find(|(name, _)| *name == key).map(|(_, code)| code))
}

/// The names of the keys of a codeset.
#[must_use]
pub fn names(codeset: SendKeyCodeset) -> Vec<String> {
    named(codeset).map(|(name, _)| name.to_owned()).collect()
}

fn named(codeset: SendKeyCodeset) -> impl Iterator<Item = (&'static str, u32)> {
    let table = match codeset {
        SendKeyCodeset::Linux => include_str!("keys/linux.txt"),
        SendKeyCodeset::OsX => include_str!("keys/os_x.txt"),
        SendKeyCodeset::Win32 => include_str!("keys/win32.txt"),
        _ => "",
    };
    table.lines().filter_map(|line| {
        let (name, code) = line.split_once(' ')?;
        Some((name, code.parse().ok()?))
    })
}

/// Reads a number of 16 bits as C's `strtoul` does with the base 0.
fn number(text: &str) -> Option<u32> {
    let text = text.trim_start_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
    let text = text.strip_prefix('+').unwrap_or(text);
    let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let (digits, base) = match (hexadecimal, text.strip_prefix('0')) {
        (Some(digits), _) => (digits, 16),
        (None, Some(digits)) if !digits.is_empty() => (digits, 8),
        _ => (text, 10),
    };
    if !digits.starts_with(|first: char| first.is_digit(base)) {
        return None;
    }
    u16::from_str_radix(digits, base).ok().map(u32::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_goes_by_name_or_number() {
        use SendKeyCodeset as Set;
        assert_eq!(code(Set::Linux, "KEY_LEFTCTRL"), Some(29));
        assert_eq!(code(Set::OsX, "Escape"), Some(53));
        assert_eq!(code(Set::Win32, "VK_ESCAPE"), Some(27));
        assert_eq!(code(Set::Win32, "KEY_ESC"), None);
        assert_eq!(code(Set::Xt, "Escape"), None);
        for (text, expected) in [("37", 37), ("0x12", 18), ("021", 17), ("0", 0), (" +3", 3)] {
            assert_eq!(code(Set::Xt, text), Some(expected), "{text}");
        }
        assert_eq!(code(Set::Linux, "65535"), Some(65535));
        for text in ["", "65536", "-1", "-0", "08", "0x", "0b11", "3 ", "0x+1", "++1", "None"] {
            assert_eq!(code(Set::Linux, text), None, "{text:?}");
        }
    }

    #[test]
    fn every_line_of_a_table_is_a_key() {
        for (set, lines) in [
            (SendKeyCodeset::Linux, include_str!("keys/linux.txt")),
            (SendKeyCodeset::OsX, include_str!("keys/os_x.txt")),
            (SendKeyCodeset::Win32, include_str!("keys/win32.txt")),
        ] {
            let mut names = names(set);
            assert_eq!(names.len(), lines.lines().count());
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), lines.lines().count(), "no name stands twice");
        }
    }
}
