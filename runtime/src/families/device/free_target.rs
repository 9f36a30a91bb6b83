//! The next target of a disk that is free in a domain.

use super::present;
use crate::answer::error::Result;
use virt::domain::Domain;

/// What the targets of a bus begin with; none of a bus that is not known. Without one it is virtio.
#[must_use]
pub fn prefix(bus: Option<&str>) -> Option<&'static str> {
    match bus {
        None | Some("virtio") => Some("vd"),
        Some("scsi" | "sata" | "usb") => Some("sd"),
        Some("ide") => Some("hd"),
        Some("fdc") => Some("fd"),
        Some("xen") => Some("xvd"),
        Some(_) => None,
    }
}

/// The first target with a prefix that no disk of the domain has, neither of the running one nor of its definition.
///
/// # Errors
/// Says that the XML cannot be had or read.
pub fn next(domain: &Domain, prefix: &str) -> Result<String> {
    let documents = [present::document(domain, false)?, present::document(domain, true)?];
    let targets = documents.iter().flat_map(|domain| domain.find_all("devices/disk/target"));
    let taken: Vec<&str> = targets.filter_map(|target| target.attribute("dev")).collect();
    let mut names = (0..).map(|number| format!("{prefix}{}", letters(number)));
    Ok(names.find(|name| !taken.contains(&name.as_str())).unwrap_or_default())
}

/// The letters of a number: `a` to `z`, then `aa`.
fn letters(number: usize) -> String {
    let last = u8::try_from(number % 26).map_or('a', |at| char::from(b'a' + at));
    match number / 26 {
        0 => last.to_string(),
        rest => letters(rest - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_behind_z() {
        let all = [0, 1, 25, 26, 51, 52, 701, 702].map(letters);
        assert_eq!(all, ["a", "b", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
