//! What may be wrong with a URI to which no connection can be opened.

use super::near::nearest;
use super::words::did_you_mean;

/// The schemes of libvirt's drivers.
const SCHEMES: [&str; 14] = [
    "qemu",
    "lxc",
    "xen",
    "test",
    "vbox",
    "esx",
    "vpx",
    "gsx",
    "vmwareplayer",
    "vmwarews",
    "vmwarefusion",
    "openvz",
    "hyperv",
    "bhyve",
];

/// Drivers that are newer, or that a library may have without saying so.
const FURTHER: [&str; 9] =
    ["ch", "vz", "parallels", "nodedev", "network", "storage", "secret", "interface", "nwfilter"];

/// What was meant by the URI, where its form or its scheme is no libvirt's.
#[must_use]
pub fn meant(uri: &str) -> Option<String> {
    let (scheme, rest) = uri.split_once(':')?;
    let (driver, transport) = scheme.split_once('+').map_or((scheme, ""), |(d, t)| (d, t));
    let known = SCHEMES.iter().chain(&FURTHER).copied();
    let right =
        if known.clone().any(|known| known == driver) { driver } else { nearest(known, driver)? };
    let transport = if transport.is_empty() { String::new() } else { format!("+{transport}") };
    let path = rest.trim_start_matches('/');
    let slashes = rest.len() - path.len();
    let local = matches!(path.split('?').next(), Some("system" | "session" | "default" | ""));
    // With two slashes the first word is a host.
    let rest = if slashes < 3 && local { format!("///{path}") } else { rest.to_owned() };
    let corrected = format!("{right}{transport}:{rest}");
    (corrected != uri).then(|| did_you_mean(&corrected))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_and_slashes_are_put_right() {
        for (typed, right) in [
            ("tset:///default", "test:///default"),
            ("qemu:/system", "qemu:///system"),
            ("qemu://system", "qemu:///system"),
            ("qemu:system", "qemu:///system"),
            ("QEMU:///system", "qemu:///system"),
            ("qmeu+ssh://root@host/system", "qemu+ssh://root@host/system"),
        ] {
            assert_eq!(meant(typed), Some(did_you_mean(right)), "{typed}");
        }
        for right in ["qemu:///system", "qemu+ssh://host/system", "test:///srv/x.xml", "nope:///x"]
        {
            assert_eq!(meant(right), None, "{right}");
        }
        assert_eq!(meant("system"), None);
    }
}
