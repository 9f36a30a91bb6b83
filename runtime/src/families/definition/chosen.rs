//! What libvirt puts into a definition by itself where a file says nothing of it.
//!
//! The tables have what libvirt is known to choose, with the values that it chooses where these are few: what
//! they lack is taken for a difference, and shows as one until the file is defined.

use crate::tools::xml::Element;

/// An attribute that libvirt adds to an element: the element, the attribute, and the values; none where any may be.
type Attribute = (&'static str, &'static str, &'static [&'static str]);

const ATTRIBUTES: &[Attribute] = &[
    ("type", "arch", &[]),
    ("type", "machine", &[]),
    ("vcpu", "placement", &["static"]),
    ("cpu", "mode", &["custom"]),
    ("cpu", "match", &["exact"]),
    ("cpu", "check", &["none", "partial"]),
    ("cpu", "migratable", &["on"]),
    ("model", "fallback", &["allow", "forbid"]),
    ("clock", "offset", &["utc"]),
    ("disk", "type", &["file"]),
    ("disk", "device", &["disk"]),
    ("driver", "name", &["qemu"]),
    ("driver", "type", &["raw", "path"]),
    ("target", "bus", &[]),
    ("controller", "index", &[]),
    ("controller", "model", &["piix3-uhci", "qemu-xhci", "lsilogic", "virtio-scsi"]),
    ("filesystem", "type", &["mount"]),
    ("filesystem", "accessmode", &["passthrough"]),
    ("hostdev", "mode", &["subsystem"]),
    ("hostdev", "managed", &["no"]),
    ("input", "bus", &["ps2", "usb"]),
    ("graphics", "port", &["-1"]),
    ("graphics", "autoport", &["yes"]),
    ("watchdog", "action", &["reset"]),
    ("audio", "id", &["1"]),
    ("model", "ram", &[]),
    ("model", "vram", &[]),
    ("model", "vgamem", &[]),
    ("model", "heads", &["1"]),
    ("model", "primary", &["yes"]),
    ("backend", "version", &["2.0", "1.2"]),
    ("vsock", "model", &["virtio"]),
    ("tpm", "model", &["tpm-tis"]),
    ("console", "type", &["pty"]),
    ("serial", "type", &["pty"]),
    ("memory", "mode", &["strict"]),
    ("bridge", "stp", &["on"]),
    ("bridge", "delay", &["0"]),
    ("forward", "mode", &["nat"]),
    ("filter", "chain", &["root"]),
    ("filter", "priority", &[]),
    ("rule", "priority", &["500"]),
    ("secret", "ephemeral", &["no"]),
    ("secret", "private", &["no"]),
];

/// Tells whether libvirt adds an attribute to what is given.
pub(super) fn attribute(given: &Element, present: &Element, name: &str, value: &str) -> bool {
    match (given.name.as_str(), name) {
        (_, "unit") => matches!(value, "KiB" | "bytes"),
        // libvirt writes the address on which it listens in both ways.
        ("graphics", "listen") => given.attribute_at("listen", "address") == Some(value),
        // The parts of a console are where its target is.
        ("target", "type" | "port" | "chassis") => true,
        ("driver", "name") if given.attribute("type") == Some("path") => true,
        // A machine has its own PCI bridges.
        ("controller", "model") if present.attribute("type") == Some("pci") => true,
        (element, _) => {
            let is = |known: &&Attribute| known.0 == element && known.1 == name;
            let known = ATTRIBUTES.iter().find(is);
            known.is_some_and(|(_, _, values)| values.is_empty() || values.contains(&value))
        }
    }
}

/// Tells whether libvirt adds an element to what is given.
pub(super) fn element(parent: &Element, present: &Element, element: &Element) -> bool {
    let text = element.text();
    let is = |name: &str, values: &[&str]| {
        element.attribute(name).is_some_and(|value| values.contains(&value))
    };
    match (parent.name.as_str(), element.name.as_str()) {
        (_, "address") => parent.name != "source" && parent.name != "ip",
        ("domain", "currentMemory") => {
            present.find("memory").is_some_and(|memory| memory.text() == text)
        }
        ("domain", "vcpu") => text == "1",
        ("domain", "clock") => is("offset", &["utc"]) && element.elements().next().is_none(),
        ("domain", "on_poweroff") => text == "destroy",
        ("domain", "on_reboot") => text == "restart",
        ("domain", "on_crash") => text == "destroy",
        // The model that a machine has by itself; no user asks for it in these words.
        ("domain", "cpu") => {
            is("mode", &["custom"]) && is("check", &["none"]) && is_plain_cpu(element)
        }
        ("domain", "resource") => true,
        ("os", "boot") => is("dev", &["hd"]) && present.children("boot").count() == 1,
        ("os", "nvram" | "firmware" | "loader") => parent.attribute("firmware").is_some(),
        ("features", "gic") => true,
        ("devices", name) => device(parent, name, element, &is),
        ("disk", "driver") => is("name", &["qemu"]) && is("type", &["raw"]) && bare(element, 2),
        ("disk", "readonly") => parent.attribute("device") == Some("cdrom"),
        ("filesystem", "driver") => is("type", &["path"]),
        // A name that the hypervisor gives, which no user can ask for.
        ("interface", "target") => {
            let made = |name: &str| ["vnet", "testnet"].iter().any(|made| name.starts_with(made));
            element.attribute("dev").is_some_and(made)
        }
        ("interface", "model") => is("type", &["rtl8139", "e1000", "e1000e"]),
        ("controller", "model" | "target") => parent.attribute("type") == Some("pci"),
        ("serial" | "console" | "channel", "target") => true,
        ("console", "log") => true,
        ("target", "model") => true,
        ("graphics", "listen") => {
            element.attribute("address").is_none_or(|at| parent.attribute("listen") == Some(at))
        }
        ("video", "model") => parent.elements().next().is_none(),
        ("forward", "interface") => element.attribute("dev") == parent.attribute("dev"),
        ("forward", "nat") => {
            element.attribute_at("port", "start") == Some("1024")
                && element.attribute_at("port", "end") == Some("65535")
        }
        ("pool", "capacity" | "allocation" | "available") => true,
        ("pool", "source") => element.attributes.is_empty() && element.nodes.is_empty(),
        ("source", "format") => is("type", &["unknown", "auto", "raw"]),
        _ => false,
    }
}

/// Tells whether libvirt adds a device to those that are given.
fn device(
    devices: &Element,
    name: &str,
    element: &Element,
    is: &dyn Fn(&str, &[&str]) -> bool,
) -> bool {
    let lacks = |name: &str| devices.children(name).next().is_none();
    match name {
        "emulator" => true,
        "controller" => {
            is("type", &["pci"])
                || element.attribute("model").is_none_or(|model| {
                    matches!(model, "piix3-uhci" | "qemu-xhci" | "lsilogic")
                        || model.starts_with("ich9-")
                }) && element
                    .elements()
                    .all(|inside| matches!(inside.name.as_str(), "address" | "master"))
        }
        "input" => is("bus", &["ps2"]) && is("type", &["mouse", "keyboard"]),
        "memballoon" => lacks(name) && is("model", &["virtio"]) && only_address(element),
        "watchdog" => is("model", &["itco"]) && is("action", &["reset"]),
        "audio" => lacks(name) && is("id", &["1"]) && element.elements().next().is_none(),
        "video" => lacks(name) && !lacks("graphics"),
        "console" => {
            lacks(name)
                && !lacks("serial")
                && element.attribute_at("target", "type") != Some("virtio")
        }
        "serial" => lacks(name) && !lacks("console"),
        _ => false,
    }
}

/// Tells whether libvirt adds a text where none is given.
pub(super) fn text(given: &Element, text: &str) -> bool {
    given.name == "backend" && matches!(text, "/dev/urandom" | "/dev/random")
}

fn is_plain_cpu(cpu: &Element) -> bool {
    cpu.elements().count() == 1
        && cpu
            .find("model")
            .is_some_and(|model| matches!(model.text().as_str(), "qemu64" | "qemu32"))
}

fn only_address(element: &Element) -> bool {
    element.elements().all(|inside| inside.name == "address")
}

/// Tells whether an element has no more than so many attributes and nothing inside.
fn bare(element: &Element, attributes: usize) -> bool {
    element.attributes.len() <= attributes && element.nodes.is_empty()
}
