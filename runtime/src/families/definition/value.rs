//! Values that libvirt writes in another way than users do.

/// Tells whether libvirt writes one value as the other.
pub(super) fn is_same(given: &str, present: &str) -> bool {
    let (given, present) = (given.trim(), present.trim());
    if given == present {
        return true;
    }
    match (number(given), number(present)) {
        (Some(a), Some(b)) => a == b,
        _ => hexadecimal(given).is_some_and(|digits| Some(digits) == hexadecimal(present)),
    }
}

/// Tells whether two names of a machine mean the same: libvirt resolves `pc` and `q35`, for instance.
pub(super) fn is_same_machine(given: &str, present: &str) -> bool {
    let resolved = match given {
        "pc" => "pc-i440fx",
        "q35" => "pc-q35",
        other => other,
    };
    given == present || present.strip_prefix(resolved).is_some_and(|rest| rest.starts_with('-'))
}

/// How many bytes a size is; `usual` is the unit that stands for none. None where it is no size.
pub(super) fn bytes(value: &str, unit: Option<&str>, usual: &str) -> Option<u128> {
    let unit = unit.unwrap_or(usual).to_ascii_lowercase();
    let (prefix, base) = match unit.as_str() {
        "b" | "byte" | "bytes" => return value.trim().parse().ok(),
        other => match other.strip_suffix("ib") {
            Some(prefix) => (prefix.to_owned(), 1024_u128),
            None if other.len() == 1 => (other.to_owned(), 1024),
            None => (other.strip_suffix('b')?.to_owned(), 1000),
        },
    };
    let power = ["k", "m", "g", "t", "p", "e"].iter().position(|known| *known == prefix)?;
    value.trim().parse::<u128>().ok()?.checked_mul(base.pow(u32::try_from(power).ok()? + 1))
}

/// A number, decimal or hexadecimal.
fn number(text: &str) -> Option<u64> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// The digits of a UUID or of a MAC address, which may be written in upper case.
fn hexadecimal(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !matches!(c, '-' | ':')).collect();
    let is = digits.chars().all(|c| c.is_ascii_hexdigit()) && matches!(digits.len(), 12 | 32);
    is.then(|| digits.to_ascii_lowercase())
}
