//! The disks and interfaces in a domain's XML.

use crate::answer::error::{Context, Error, Result};
use crate::tools::xml::Element;
use virt::domain::Domain;

/// A disk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Disk {
    /// The type of the source, such as `file`.
    pub kind: Option<String>,
    /// What the guest sees, such as `cdrom`.
    pub device: Option<String>,
    /// The target name.
    pub target: Option<String>,
    /// Where the data is; none without a medium.
    pub source: Option<String>,
    /// Whether there is a source at all, of whatever form.
    pub has_source: bool,
    /// The protocol of a source on the network.
    pub protocol: Option<String>,
}

/// A virtual interface.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Interface {
    /// The type, such as `network`.
    pub kind: Option<String>,
    /// The device on the host.
    pub target: Option<String>,
    /// The network, bridge or device behind it.
    pub source: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The MAC address.
    pub mac: Option<String>,
    /// The state of the link, where it is set.
    pub link: Option<String>,
}

/// The XML of a domain (`virDomainGetXMLDesc`).
///
/// # Errors
/// Says that it cannot be had, and why.
pub fn document(domain: &Domain, flags: u32) -> Result<String> {
    domain.xml_desc(flags).context(|| "Failed to get domain description xml")
}

/// The disks of a domain in the order of its XML.
///
/// # Errors
/// Says that the XML or the address of an NVMe disk cannot be read.
pub fn disks(xml: &str) -> Result<Vec<Disk>> {
    Element::parse(xml)?.find_all("devices/disk").into_iter().map(disk).collect()
}

/// The virtual interfaces of a domain in the order of its XML.
///
/// # Errors
/// Says that the XML cannot be read.
pub fn interfaces(xml: &str) -> Result<Vec<Interface>> {
    Ok(Element::parse(xml)?.find_all("devices/interface").into_iter().map(interface).collect())
}

fn disk(element: &Element) -> Result<Disk> {
    let kind = value(element.attribute("type"));
    let names = ["file", "dev", "dir", "name", "volume", "path"];
    let source = match kind.as_deref() {
        Some("nvme") => Some(nvme(element)?),
        _ => first_of(element, &names),
    };
    Ok(Disk {
        device: value(element.attribute("device")),
        target: value(element.attribute_at("target", "dev")),
        has_source: element.find("source").is_some(),
        protocol: value(element.attribute_at("source", "protocol")),
        kind,
        source,
    })
}

fn interface(element: &Element) -> Interface {
    Interface {
        kind: value(element.attribute("type")),
        target: value(element.attribute_at("target", "dev")),
        source: first_of(element, &["bridge", "dev", "network", "name", "path"]),
        model: value(element.attribute_at("model", "type")),
        mac: value(element.attribute_at("mac", "address")),
        link: value(element.attribute_at("link", "state")),
    }
}

/// The first attribute of the source, in the order of the document, that has one of the names.
fn first_of(element: &Element, names: &[&str]) -> Option<String> {
    let sources = element.children("source");
    let mut attributes = sources.flat_map(|source| &source.attributes);
    let found = attributes.find(|(name, _)| names.contains(&name.as_str()));
    value(found.map(|(_, text)| text.as_str()))
}

/// An attribute's value, none where it is empty.
fn value(text: Option<&str>) -> Option<String> {
    text.filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The source of an NVMe disk: its PCI address and the namespace on it.
fn nvme(disk: &Element) -> Result<String> {
    let part = |name| {
        let text = disk.attribute_at("source/address", name)?;
        u32::from_str_radix(text.strip_prefix("0x").unwrap_or(text), 16).ok()
    };
    let read = || {
        let (domain, bus, slot) = (part("domain")?, part("bus")?, part("slot")?);
        let function = part("function")?;
        let space = disk.attribute_at("source", "namespace")?;
        Some(format!("nvme://{domain:04x}:{bus:02x}:{slot:02x}.{function}/{space}"))
    };
    read().ok_or_else(|| Error::new("Unable to query NVMe disk address"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const XML: &str = "<domain><devices>\
        <disk type='network' device='disk'><source protocol='rbd' name='pool/img'>\
        <host name='h'/></source><target dev='vdb'/></disk>\
        <disk type='nvme' device='disk'><source type='pci' namespace='1'>\
        <address domain='0x0000' bus='0x01' slot='0x1f' function='0x2'/></source>\
        <target dev='vdd'/></disk>\
        <disk type='file' device='cdrom'><target dev='hdc'/></disk>\
        <interface type='network'><mac address='52:54:00:aa:bb:01'/>\
        <source portid='x' network='default' bridge='virbr0'/><target dev='vnet0'/>\
        <model type='virtio'/><link state='down'/></interface>\
        <interface type='user'/></devices></domain>";

    #[test]
    fn disks_tell_where_their_data_is() {
        let disks = disks(XML).expect("well-formed");
        let sources: Vec<_> = disks.iter().map(|disk| disk.source.as_deref()).collect();
        assert_eq!(sources, [Some("pool/img"), Some("nvme://0000:01:1f.2/1"), None]);
        assert_eq!(disks[0].protocol.as_deref(), Some("rbd"));
        assert!(disks[1].has_source && !disks[2].has_source);
        assert_eq!(disks[2].device.as_deref(), Some("cdrom"));
    }

    #[test]
    fn an_nvme_disk_needs_its_address() {
        let xml = "<domain><devices><disk type='nvme'><source/></disk></devices></domain>";
        assert!(super::disks(xml).is_err());
    }

    #[test]
    fn an_interface_is_named_by_the_first_source_of_the_document() {
        let interfaces = interfaces(XML).expect("well-formed");
        assert_eq!(interfaces[0].source.as_deref(), Some("default"));
        assert_eq!(interfaces[0].link.as_deref(), Some("down"));
        assert_eq!(interfaces[1], Interface { kind: Some("user".into()), ..Default::default() });
    }
}
