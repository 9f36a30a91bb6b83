//! What the XML of a running object says of the moment, which libvirt passes over in a file that defines one.

use crate::tools::xml::{Element, Node};

/// A document as libvirt reads it in a file: without numbers, aliases, labels, ports and paths that only last as long as the object runs.
pub(super) fn without(element: Element) -> Element {
    inside(element, "")
}

fn inside(mut element: Element, parent: &str) -> Element {
    let gone: Vec<String> = element
        .attributes
        .iter()
        .filter(|(name, value)| is_momentary(&element, parent, name, value))
        .map(|(name, _)| name.clone())
        .collect();
    element.attributes.retain(|(name, _)| !gone.contains(name));
    let nodes = std::mem::take(&mut element.nodes);
    let kept = nodes.into_iter().filter(|node| match node {
        Node::Element(child) => !is_momentary_element(&element, child),
        Node::Text(_) => true,
    });
    let kept: Vec<Node> = kept.collect();
    let name = element.name.clone();
    let read = |node| match node {
        // What is inside belongs to others, and libvirt keeps it as it is.
        Node::Element(child) if child.name == "metadata" => Node::Element(child),
        Node::Element(child) => Node::Element(inside(child, &name)),
        text @ Node::Text(_) => text,
    };
    element.nodes = kept.into_iter().map(read).collect();
    element
}

/// Tells whether an attribute says what is so at the moment.
fn is_momentary(element: &Element, parent: &str, name: &str, value: &str) -> bool {
    let kind = element.attribute("type");
    match (parent, element.name.as_str(), name) {
        ("", "domain", "id") | ("", "network", "connections") => true,
        ("forward", "interface", "connections") => true,
        // The places of images in the running hypervisor's chain.
        ("disk" | "backingStore" | "mirror", "source", "index") => true,
        ("disk", "backingStore", "index") => true,
        ("devices", "console" | "serial" | "parallel" | "channel", "tty") => true,
        ("channel", "target", "state") => true,
        // What a network gave to a card.
        ("interface", "source", "portid") => true,
        ("interface", "source", "bridge") => element.attribute("network").is_some(),
        ("devices", "graphics", "port" | "tlsPort") => element.attribute("autoport") == Some("yes"),
        ("devices", "graphics", "websocket") => value == "-1",
        ("graphics", "listen", "address") => kind == Some("network"),
        _ => false,
    }
}

/// Tells whether an element says what is so at the moment.
fn is_momentary_element(parent: &Element, child: &Element) -> bool {
    let starts = |attribute: &str, starts: &[&str]| {
        let value = child.attribute(attribute);
        value.is_some_and(|value| starts.iter().any(|start| value.starts_with(start)))
    };
    match (parent.name.as_str(), child.name.as_str()) {
        // A name of the user's own is kept.
        (_, "alias") => !starts("name", &["ua-"]),
        ("seclabel", "label" | "imagelabel") => parent.attribute("type") == Some("dynamic"),
        ("disk", "mirror") => true,
        ("console" | "serial" | "parallel" | "channel", "source") => {
            parent.attribute("type") == Some("pty")
                // Of the system's QEMU and of a user's, before and since 10.
                || child.attribute("path").is_some_and(|path| path.contains("libvirt/qemu/channel/"))
        }
        ("interface", "target") => starts("dev", &["vnet", "macvtap", "macvlan"]),
        _ => false,
    }
}
