//! Rewrites the documents of interfaces for bridges: what `iface-bridge` and
//! `iface-unbridge` do to them.

pub mod lost;

use crate::answer::error::{Error, Result};
use crate::tools::xml::{Element, Node};

/// The settings of an interface that belong to the device and not to the bridge over it.
const MOVED: [&str; 3] = ["mac", "bond", "vlan"];

/// How a new bridge works.
#[derive(Debug, Clone, Copy)]
pub struct BridgeSettings {
    /// Whether it uses STP.
    pub stp: bool,
    /// Its delay in seconds, which only STP knows.
    pub delay: u32,
}

/// Makes the document of a bridge over an interface out of the interface's.
///
/// # Errors
/// Says why the document is not that of an interface to be bridged.
pub fn bridged(
    document: &str,
    interface: &str,
    bridge: &str,
    settings: BridgeSettings,
) -> Result<String> {
    let mut root = parse(document, interface)?;
    let kind = kind_of(&root, interface)?;
    if kind == "bridge" {
        return Err(Error::wrong_state(format!("Existing device {interface} is already a bridge")));
    }
    check_name(&root, interface)?;
    root.set("type", "bridge");
    root.set("name", bridge);
    let mut below = Element::new("interface").with("type", kind).with("name", interface);
    below.nodes = take(&mut root, |element| MOVED.contains(&element.name.as_str()));
    let mut node = Element::new("bridge").with("stp", if settings.stp { "on" } else { "off" });
    if settings.stp {
        node.set("delay", settings.delay.to_string());
    }
    root.nodes.push(Node::Element(node.child(below)));
    Ok(root.compact())
}

/// An interface that was taken out of a bridge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// Its name.
    pub name: String,
    /// Its new document.
    pub document: String,
}

/// Makes the document of the interface below a bridge out of the bridge's.
///
/// # Errors
/// Says why the document is not that of a bridge over one interface.
pub fn released(document: &str, bridge: &str) -> Result<Released> {
    let mut root = parse(document, bridge)?;
    if kind_of(&root, bridge)? != "bridge" {
        return Err(Error::new(format!("Device {bridge} is not a bridge")));
    }
    check_name(&root, bridge)?;
    if root.find("bridge").is_none() {
        return Err(Error::not_found("No bridge node in xml document"));
    }
    let below: Vec<Element> = root.find_all("bridge/interface").into_iter().cloned().collect();
    let [below] = below.as_slice() else {
        let text = if below.is_empty() {
            "No interface attached to bridge"
        } else {
            "Multiple interfaces attached to bridge"
        };
        return Err(Error::new(text));
    };
    let Some(name) = below.attribute("name") else {
        return Err(Error::new(format!("Device attached to bridge {bridge} has no name")));
    };
    let Some(kind) = below.attribute("type") else {
        return Err(Error::new(format!("Attached device {name} has no type")));
    };
    root.set("type", kind);
    root.set("name", name);
    take(&mut root, |element| element.name == "bridge");
    for moved in MOVED {
        root.nodes.extend(below.children(moved).cloned().map(Node::Element));
    }
    Ok(Released { name: name.to_owned(), document: root.compact() })
}

fn parse(document: &str, name: &str) -> Result<Element> {
    Element::parse(document)
        .map_err(|error| error.context(format!("Failed to parse configuration of {name}")))
}

fn kind_of(root: &Element, name: &str) -> Result<String> {
    let kind = root.attribute("type").map(str::to_owned);
    kind.ok_or_else(|| Error::new(format!("Existing device {name} has no type")))
}

fn check_name(root: &Element, given: &str) -> Result<()> {
    match root.attribute("name") {
        Some(name) if name == given => Ok(()),
        other => {
            let name = other.unwrap_or("(null)");
            let text = format!(
                "Interface name from config {name} doesn't match given supplied name {given}"
            );
            Err(Error::new(text))
        }
    }
}

/// Takes the elements that are wanted out of an element.
fn take(root: &mut Element, wanted: impl Fn(&Element) -> bool) -> Vec<Node> {
    let (taken, kept) = std::mem::take(&mut root.nodes)
        .into_iter()
        .partition(|node| matches!(node, Node::Element(element) if wanted(element)));
    root.nodes = kept;
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    const ETHERNET: &str = "<interface type='ethernet' name='eth1'><start mode='onboot'/>\
        <mac address='aa:bb:cc:dd:ee:ff'/><mtu size='1492'/></interface>";
    const BRIDGE: &str = "<interface type='bridge' name='br5'><start mode='onboot'/><mtu size='1492'/>\
        <bridge stp='on' delay='3'><interface type='ethernet' name='eth1'>\
        <mac address='aa:bb:cc:dd:ee:ff'/></interface></bridge></interface>";

    #[test]
    fn a_bridge_takes_the_settings_and_leaves_the_device_its_own() {
        let made = bridged(ETHERNET, "eth1", "br5", BridgeSettings { stp: true, delay: 3 });
        assert_eq!(made.expect("an interface"), BRIDGE);
        let plain = bridged(ETHERNET, "eth1", "br5", BridgeSettings { stp: false, delay: 3 });
        assert!(plain.expect("an interface").contains("<bridge stp='off'><interface "));
    }

    #[test]
    fn a_released_interface_is_as_before() {
        let released = released(BRIDGE, "br5").expect("a bridge");
        assert_eq!(released.name, "eth1");
        let before = "<interface type='ethernet' name='eth1'><start mode='onboot'/><mtu size='1492'/>\
            <mac address='aa:bb:cc:dd:ee:ff'/></interface>";
        assert_eq!(released.document, before);
    }

    #[test]
    fn what_is_no_bridge_is_refused_in_order() {
        let refusal =
            |document: &str| released(document, "br5").expect_err("no bridge").to_string();
        assert_eq!(refusal("<interface name='br5'/>"), "Existing device br5 has no type");
        assert_eq!(refusal(ETHERNET), "Device br5 is not a bridge");
        assert_eq!(
            refusal("<interface type='bridge' name='br5'/>"),
            "No bridge node in xml document"
        );
        let two = BRIDGE.replace("</bridge>", "<interface type='ethernet' name='eth2'/></bridge>");
        assert_eq!(refusal(&two), "Multiple interfaces attached to bridge");
        let error = bridged(BRIDGE, "br5", "br6", BridgeSettings { stp: true, delay: 0 });
        assert_eq!(
            error.expect_err("a bridge").to_string(),
            "Existing device br5 is already a bridge"
        );
    }
}
