//! What the XML of the domain on the line names: disks, interfaces, CPUs, threads.

use super::line::Value;
use crate::answer::error::Result;
use crate::families::domain::limits;
use crate::libvirt::AgentExt;
use crate::session::Session;
use crate::tools::xml::Element;
use virsh_args::{By, Meaning};
use virt_sys as sys;

/// A part of a domain that a value may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A disk, by its target.
    Disk,
    /// An image of the chain of a disk, by its target and index.
    Image,
    /// A virtual interface, by its target or MAC address.
    Interface,
    /// A device, by its alias.
    Alias,
    /// A virtual CPU.
    Vcpu,
    /// An I/O thread.
    Iothread,
    /// A group of I/O limits, by its name.
    ThrottleGroup,
    /// A group of drives that share limits, by its name.
    IotuneGroup,
    /// A console or another character device, by its alias.
    CharDevice,
}

/// The parts of the domain on the line; none without a domain.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn candidates(session: &mut Session, value: &Value, part: Part) -> Result<Vec<String>> {
    let Some(sought) = value.sought(Meaning::Domain) else { return Ok(Vec::new()) };
    let Ok(domain) = session.domain(sought) else { return Ok(Vec::new()) };
    let document = Element::parse(&domain.xml_desc(0)?)?;
    Ok(match part {
        Part::Disk => attributes(&document, "devices/disk/target", "dev"),
        Part::Image => images(&document),
        Part::Interface if value.option.by() == [By::Mac] => {
            attributes(&document, "devices/interface/mac", "address")
        }
        Part::Interface => vifs(&document),
        Part::Alias => aliases(document.children("devices").flat_map(Element::elements)),
        Part::Iothread => attributes(&document, "iothreadids/iothread", "id"),
        Part::ThrottleGroup => limits::groups(&document).map(|group| group.name).collect(),
        Part::IotuneGroup => {
            let groups = document.find_all("devices/disk/iotune/group_name");
            groups.into_iter().map(Element::text).collect()
        }
        Part::CharDevice => {
            let devices = document.children("devices").flat_map(Element::elements);
            let kinds = ["console", "serial", "parallel", "channel"];
            aliases(devices.filter(|device| kinds.contains(&device.name.as_str())))
        }
        Part::Vcpu => {
            let vcpus =
                domain.max_vcpus().or_else(|_| domain.info().map(|info| info.nr_virt_cpu.into()));
            (0..vcpus?).map(|cpu| cpu.to_string()).collect()
        }
    })
}

/// The mount points in the guest of the domain on the line; none where no agent answers, or
/// where the connection may only read, which is not told them.
pub fn mount_points(session: &mut Session, value: &Value) -> Vec<String> {
    let domain = value.sought(Meaning::Domain).and_then(|sought| session.domain(sought).ok());
    let systems = domain.and_then(|domain| domain.file_systems().ok()).unwrap_or_default();
    systems.into_iter().map(|system| system.mountpoint).collect()
}

/// The users who are logged in in the guest of the domain on the line; none where no agent
/// answers, or where the connection may only read, which is not told them.
pub fn users(session: &mut Session, value: &Value) -> Vec<String> {
    let domain = value.sought(Meaning::Domain).and_then(|sought| session.domain(sought).ok());
    let found = domain.and_then(|domain| domain.guest_info(sys::VIR_DOMAIN_GUEST_INFO_USERS).ok());
    let facts = found.unwrap_or_default().0.into_iter();
    let names = facts.filter(|(key, _)| key.starts_with("user.") && key.ends_with(".name"));
    let mut names: Vec<String> = names.map(|(_, name)| name.to_string()).collect();
    names.sort();
    names.dedup();
    names
}

fn attributes(domain: &Element, path: &str, name: &str) -> Vec<String> {
    let found = domain.find_all(path).into_iter();
    found.filter_map(|element| element.attribute(name).map(str::to_owned)).collect()
}

/// The interfaces by target, or by MAC address where they have none.
fn vifs(domain: &Element) -> Vec<String> {
    let name = |vif: &&Element| {
        let target = vif.attribute_at("target", "dev");
        target.or_else(|| vif.attribute_at("mac", "address")).map(str::to_owned)
    };
    domain.find_all("devices/interface").iter().filter_map(name).collect()
}

/// The disks, and the images of their chains that have an index: `vda`, `vda[1]`.
fn images(domain: &Element) -> Vec<String> {
    let mut images = Vec::new();
    for disk in domain.find_all("devices/disk") {
        let Some(target) = disk.attribute_at("target", "dev") else { continue };
        images.push(target.to_owned());
        let mut store = disk.find("backingStore");
        while let Some(image) = store {
            images.extend(image.attribute("index").map(|index| format!("{target}[{index}]")));
            store = image.find("backingStore");
        }
    }
    images
}

/// The aliases of devices.
fn aliases<'a>(devices: impl Iterator<Item = &'a Element>) -> Vec<String> {
    devices.filter_map(|device| device.attribute_at("alias", "name").map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOMAIN: &str = "<domain><devices>\
        <interface><mac address='m1'/><target dev='t1'/><alias name='net0'/></interface>\
        <interface><mac address='m2'/></interface>\
        <disk><backingStore index='3'><backingStore index='1'/></backingStore><target dev='vda'/><alias name='virtio-disk0'/><mirror><alias name='no'/></mirror></disk>\
        </devices></domain>";

    #[test]
    fn interfaces_go_by_target_or_address() {
        let domain = Element::parse(DOMAIN).unwrap();
        assert_eq!(vifs(&domain), ["t1", "m2"]);
        assert_eq!(attributes(&domain, "devices/disk/target", "dev"), ["vda"]);
        let devices = domain.children("devices").flat_map(Element::elements);
        assert_eq!(aliases(devices), ["net0", "virtio-disk0"]);
        assert_eq!(images(&domain), ["vda", "vda[3]", "vda[1]"]);
    }
}
