//! The places of devices: `pci:0000.00.05.0` and its kin, and the elements that say the same.

use crate::answer::error::{Error, Result};
use crate::tools::xml::Element;

/// Where a disk is in the guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Address {
    /// On a PCI bus.
    Pci(Pci),
    /// A channel device of s390.
    Ccw {
        /// The channel subsystem.
        cssid: u32,
        /// The subchannel set.
        ssid: u32,
        /// The device.
        devno: u32,
    },
    /// On a SCSI bus.
    Scsi(Drive),
    /// On a SATA bus.
    Sata(Drive),
    /// On an IDE bus.
    Ide(Drive),
    /// On a USB bus.
    Usb {
        /// The bus.
        bus: u32,
        /// The port.
        port: u32,
    },
}

/// A place on a PCI bus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pci {
    domain: u32,
    bus: u32,
    slot: u32,
    function: u32,
}

/// A place at a controller of drives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drive {
    controller: u32,
    bus: u32,
    unit: u64,
}

impl Pci {
    /// Reads `0000:00:05.0`; any one character may stand between two numbers.
    #[must_use]
    pub fn parse(text: &str) -> Option<Pci> {
        let [domain, bus, slot, function] = small(numbers(text, 16)?)?;
        Some(Pci { domain, bus, slot, function })
    }

    /// The element with this place.
    #[must_use]
    pub fn element(&self) -> Element {
        let Pci { domain, bus, slot, function } = self;
        place("pci")
            .with("domain", format!("0x{domain:04x}"))
            .with("bus", format!("0x{bus:02x}"))
            .with("slot", format!("0x{slot:02x}"))
            .with("function", format!("0x{function:x}"))
    }
}

impl Address {
    /// Reads an address that says its kind, for a disk with this target.
    ///
    /// # Errors
    /// Says that it is none, or what kind of address the target needs.
    pub fn of_disk(text: &str, target: &str) -> Result<Address> {
        let address = Address::parse(text).ok_or_else(|| Error::usage("Invalid address."))?;
        use Address::{Ccw, Ide, Pci, Sata, Scsi, Usb};
        let (fits, expected) = match target.get(..2) {
            Some("vd") => (
                matches!(address, Pci(_) | Ccw { .. }),
                "expecting a pci:0000.00.00.00 or ccw:00.0.0000 address.",
            ),
            Some("sd") => (
                matches!(address, Scsi(_) | Usb { .. } | Sata(_)),
                "expecting a scsi:00.00.00 or usb:00.00 or sata:00.00.00 address.",
            ),
            Some("hd") => (matches!(address, Ide(_)), "expecting an ide:00.00.00 address."),
            _ => (true, ""),
        };
        if fits { Ok(address) } else { Err(Error::new(expected)) }
    }

    fn parse(text: &str) -> Option<Address> {
        let (kind, rest) = text.split_once(':')?;
        let drive = || {
            let [controller, bus, unit] = numbers(rest, 10)?;
            let [controller, bus] = small([controller, bus])?;
            Some(Drive { controller, bus, unit })
        };
        Some(match kind {
            "pci" => Address::Pci(Pci::parse(rest)?),
            "ccw" => {
                let [cssid, ssid, devno] = small(numbers(rest, 16)?)?;
                Address::Ccw { cssid, ssid, devno }
            }
            "scsi" => Address::Scsi(drive()?),
            "sata" => Address::Sata(drive()?),
            "ide" => Address::Ide(drive()?),
            "usb" => {
                let [bus, port] = small(numbers(rest, 10)?)?;
                Address::Usb { bus, port }
            }
            _ => return None,
        })
    }

    /// The element with this place; `multifunction` means something for PCI alone.
    #[must_use]
    pub fn element(&self, multifunction: bool) -> Element {
        match self {
            Address::Pci(pci) if multifunction => pci.element().with("multifunction", "on"),
            Address::Pci(pci) => pci.element(),
            Address::Ccw { cssid, ssid, devno } => place("ccw")
                .with("cssid", format!("0x{cssid:02x}"))
                .with("ssid", format!("0x{ssid:01x}"))
                .with("devno", format!("0x{devno:04x}")),
            Address::Scsi(drive) | Address::Sata(drive) | Address::Ide(drive) => place("drive")
                .with("controller", drive.controller.to_string())
                .with("bus", drive.bus.to_string())
                .with("unit", drive.unit.to_string()),
            Address::Usb { bus, port } => {
                place("usb").with("bus", bus.to_string()).with("port", port.to_string())
            }
        }
    }
}

fn place(kind: &str) -> Element {
    Element::new("address").with("type", kind)
}

/// Reads as many numbers as are wanted, with one character between each two, whichever it is, as
/// in `0000:00:05.0`. What follows the last number is no part of an address.
fn numbers<const N: usize>(text: &str, radix: u32) -> Option<[u64; N]> {
    let mut rest = text;
    let mut found = [0; N];
    for (at, number) in found.iter_mut().enumerate() {
        if at > 0 {
            let mut letters = rest.chars();
            letters.next()?;
            rest = letters.as_str();
        }
        let digits = rest.trim_start_matches([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']);
        let digits = digits.strip_prefix('+').unwrap_or(digits);
        let hex = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
        let digits = hex.filter(|hex| radix == 16 && starts(hex, 16)).unwrap_or(digits);
        let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
        *number = u64::from_str_radix(&digits[..end], radix).ok()?;
        rest = &digits[end..];
    }
    rest.is_empty().then_some(found)
}

fn starts(text: &str, radix: u32) -> bool {
    text.starts_with(|c: char| c.is_digit(radix))
}

/// The numbers with 32 bits, if they fit.
fn small<const N: usize>(numbers: [u64; N]) -> Option<[u32; N]> {
    let mut small = [0; N];
    for (small, number) in small.iter_mut().zip(numbers) {
        *small = u32::try_from(number).ok()?;
    }
    Some(small)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str, target: &str) -> String {
        Address::of_disk(text, target).map_or_else(
            |error| error.lines()[0].to_string(),
            |address| address.element(true).compact(),
        )
    }

    #[test]
    fn every_form_is_read() {
        for (text, element) in [
            (
                "pci:0000.00.05.0",
                "<address type='pci' domain='0x0000' bus='0x00' slot='0x05' function='0x0' multifunction='on'/>",
            ),
            (
                "pci:1:0xa:1f.7",
                "<address type='pci' domain='0x0001' bus='0x0a' slot='0x1f' function='0x7' multifunction='on'/>",
            ),
            ("ccw:fe.0.1", "<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0001'/>"),
            ("scsi:010.1.08", "<address type='drive' controller='10' bus='1' unit='8'/>"),
            (
                "sata:0.0.18446744073709551615",
                "<address type='drive' controller='0' bus='0' unit='18446744073709551615'/>",
            ),
            ("ide:0/1/0", "<address type='drive' controller='0' bus='1' unit='0'/>"),
            ("usb:1.2", "<address type='usb' bus='1' port='2'/>"),
        ] {
            assert_eq!(written(text, "xyz"), element, "{text}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "pci",
            "pci:",
            "pci:0.0.5",
            "pci:0.0.5.0.0",
            "pci:0.0.5.0x",
            "pci:-1.0.0.0",
            "pci:0x.0.0.0",
            "pci:100000000.0.0.0",
            "PCI:0.0.5.0",
            "scsi:0.0.0.0",
            "scsi:a.0.0",
            "scsi:4294967296.0.0",
            "scsi:0.0.18446744073709551616",
            "usb:1",
            "isa:1.2",
            "0.0.5.0",
        ] {
            assert_eq!(written(text, "vda"), "Invalid address.", "{text}");
        }
    }

    #[test]
    fn a_target_wants_its_kind() {
        assert!(written("usb:1.2", "vda").starts_with("expecting a pci"));
        assert!(written("ide:0.0.0", "sdb").starts_with("expecting a scsi"));
        assert!(written("scsi:0.0.0", "hda").starts_with("expecting an ide"));
        assert!(written("scsi:0.0.0", "vé").starts_with("<address"));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "(pci|ccw|usb|scsi|)(:|)\\PC{0,20}", target in "\\PC{0,4}") {
            let _ = Address::of_disk(&text, &target);
        }
    }
}
