//! The devices that a domain has: found in its XML by what users call them, and edited there, so
//! that everything else of them stays as libvirt gave it.

use crate::answer::error::{Error, Result};
use crate::families::domain::devices;
use crate::tools::xml::{Element, Node};
use virsh_args::values::parse_mac;
use virt::domain::Domain;
use virt_sys as sys;

/// The attributes of a source that are a path or a name.
const SOURCES: [&str; 4] = ["file", "dev", "dir", "name"];

/// The XML of a domain, or with `defined` that of its persistent definition.
///
/// # Errors
/// Says that it cannot be had or read.
pub fn document(domain: &Domain, defined: bool) -> Result<Element> {
    Element::parse(&devices::document(domain, flags(defined))?)
}

/// The same, for commands of which virsh has no sentence of its own before libvirt's.
///
/// # Errors
/// Returns libvirt's error, or says that it cannot be read.
pub fn document_or_reason(domain: &Domain, defined: bool) -> Result<Element> {
    let document = domain.xml_desc(flags(defined)).map_err(|error| Error::from(error).alone())?;
    Element::parse(&document)
}

fn flags(defined: bool) -> u32 {
    if defined { sys::VIR_DOMAIN_XML_INACTIVE } else { 0 }
}

/// The one disk that passes the test and has this target or source.
///
/// # Errors
/// Says that there is none, or more than one.
pub fn disk(domain: &Element, name: &str, test: impl Fn(&Element) -> bool) -> Result<Element> {
    let fits = |disk: &&Element| {
        let source = disk.find("source").map(|source| source.attributes.iter());
        let source =
            source.and_then(|mut all| all.find(|(key, _)| SOURCES.contains(&key.as_str())));
        let target = disk.attribute_at("target", "dev");
        test(disk) && (target == Some(name) || source.is_some_and(|(_, value)| value == name))
    };
    let disks = domain.find_all("devices/disk");
    if disks.is_empty() {
        return Err(Error::new("Failed to get disk information"));
    }
    only(
        disks.into_iter().filter(fits),
        || format!("No disk found whose source path or target is {name}"),
        |count| {
            format!(
                "{count} disks go by the source path or target {name}: use the other name of the one \
                 that is meant, or its XML with detach-device or update-device"
            )
        },
    )
}

/// A disk without what libvirt tells of the images below it, which it does not take back.
#[must_use]
pub fn without_backing(mut disk: Element) -> Element {
    disk.nodes.retain(|node| !is(node, "backingStore"));
    disk
}

/// The one interface, or the one of a type, or the one of them with this MAC address.
///
/// # Errors
/// Says that there is none, or more than one.
pub fn interface_of(domain: &Element, kind: Option<&str>, mac: Option<&str>) -> Result<Element> {
    let fits = |vif: &&Element| kind.is_none() || vif.attribute("type") == kind;
    let of_kind: Vec<_> = domain.find_all("devices/interface").into_iter().filter(fits).collect();
    let none = || match kind {
        Some(kind) => format!("No interface found whose type is {kind}"),
        None => "Domain has no interfaces".to_owned(),
    };
    let Some(mac) = mac else {
        return only(of_kind.into_iter(), none, |count| {
            format!("Domain has {count} interfaces. Please specify which one to detach using --mac")
        });
    };
    if of_kind.is_empty() {
        return Err(Error::not_found(none()));
    }
    let wanted = parse_mac(mac);
    let fits = |vif: &&Element| {
        wanted.is_some() && vif.attribute_at("mac", "address").and_then(parse_mac) == wanted
    };
    only(
        of_kind.into_iter().filter(fits),
        || format!("No interface with MAC address {mac} was found"),
        |_| {
            format!(
                "Domain has multiple interfaces matching MAC address {mac}. You must use \
                 detach-device and specify the device pci address to remove it."
            )
        },
    )
}

/// The one interface with this target or MAC address.
///
/// # Errors
/// Says that there is none, or more than one.
pub fn interface_named(domain: &Element, name: &str) -> Result<Element> {
    let fits = |vif: &&Element| {
        let mac = vif.attribute_at("mac", "address");
        vif.attribute_at("target", "dev") == Some(name)
            || mac.is_some_and(|mac| mac.eq_ignore_ascii_case(name))
    };
    let interfaces = domain.find_all("devices/interface");
    if interfaces.is_empty() {
        let words = "Failed to extract interface information or no interfaces found";
        return Err(Error::new(words));
    }
    only(
        interfaces.into_iter().filter(fits),
        || format!("interface '{name}' not found"),
        |_| "multiple matching interfaces found".to_owned(),
    )
}

/// An interface with this state of its link.
#[must_use]
pub fn with_link(mut interface: Element, state: &str) -> Element {
    match interface.child_mut("link") {
        Some(link) => link.set("state", state),
        None => interface.add(Some(Element::new("link").with("state", state))),
    }
    interface
}

/// The one memory device, or the one with this alias or on this node.
///
/// # Errors
/// Says that there is none, or more than one.
pub fn memory(domain: &Element, alias: Option<&str>, node: Option<u32>) -> Result<Element> {
    let fits = |memory: &&Element| {
        let of_node = memory.find("target/node").map(Element::text);
        alias.is_none_or(|alias| memory.attribute_at("alias", "name") == Some(alias))
            && node.is_none_or(|node| of_node.is_some_and(|text| text.parse() == Ok(node)))
    };
    only(
        domain.find_all("devices/memory").into_iter().filter(fits),
        || "no memory device found".to_owned(),
        |_| "multiple memory devices found, use --alias or --node to select one".to_owned(),
    )
}

/// A memory device of which the guest is to use this many KiB.
///
/// # Errors
/// Says that the model has no such size.
pub fn with_requested(mut memory: Element, size: u64) -> Result<Element> {
    let requested = memory.child_mut("target").and_then(|target| target.child_mut("requested"));
    let requested =
        requested.ok_or_else(|| Error::new("virtio-mem device is missing <requested/>"))?;
    requested.set("unit", "KiB");
    requested.nodes = vec![Node::Text(size.to_string())];
    Ok(memory)
}

/// Tells whether a node is an element of this name.
pub(super) fn is(node: &Node, name: &str) -> bool {
    matches!(node, Node::Element(element) if element.name == name)
}

/// The one device that fits; with none or several, the error in these words.
fn only<'a>(
    fitting: impl Iterator<Item = &'a Element>,
    none: impl FnOnce() -> String,
    several: impl FnOnce(usize) -> String,
) -> Result<Element> {
    let fitting: Vec<_> = fitting.collect();
    match fitting[..] {
        [device] => Ok(device.clone()),
        [] => Err(Error::new(none())),
        _ => Err(Error::new(several(fitting.len()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOMAIN: &str = "<domain><devices>\
        <disk device='cdrom'><target dev='sda'/></disk>\
        <disk device='cdrom'><source file='sda'/><target dev='sdb'/></disk>\
        <disk><source pool='p' volume='v'/><backingStore/>\n<target dev='vda'/></disk>\
        <disk><source protocol='nbd' name='x'/><target dev='vdb'/></disk>\
        <interface type='network'><mac address='02:00:00:00:00:01'/><target dev='t1'/></interface>\
        <interface type='network'><mac address='02:00:00:00:00:01'/><link state='up'/></interface>\
        <interface type='bridge'><mac address='02:00:00:00:00:0a'/></interface>\
        <memory><target><node>0</node></target><alias name='a'/></memory>\
        <memory><target><node>1</node><requested unit='MiB'>1</requested></target></memory>\
        </devices></domain>";

    fn domain() -> Element {
        Element::parse(DOMAIN).expect("well-formed")
    }

    fn said(found: Result<Element>) -> String {
        found.map_or_else(|error| error.lines()[0].to_string(), |device| device.dump())
    }

    #[test]
    fn a_disk_goes_by_its_target_or_source_unless_another_does() {
        let find = |name: &str| said(disk(&domain(), name, |_| true));
        assert!(find("sda").starts_with("2 disks go by the source path or target sda: "));
        assert!(find("sdb").contains("file=\"sda\""));
        assert!(find("x").contains("nbd"));
        for nothing in ["v", "p", "", "nbd"] {
            assert!(find(nothing).starts_with("No disk found"), "{nothing}");
        }
        let cdrom = |disk: &Element| disk.attribute("device") == Some("cdrom");
        assert!(said(disk(&domain(), "vda", cdrom)).starts_with("No disk found"));
        let vda = disk(&domain(), "vda", |_| true).expect("a disk");
        let kept = "<disk><source pool=\"p\" volume=\"v\"/>\n<target dev=\"vda\"/></disk>";
        assert_eq!(without_backing(vda).dump(), kept);
        let none = Element::parse("<domain/>").expect("well-formed");
        assert_eq!(said(disk(&none, "vda", |_| true)), "Failed to get disk information");
    }

    #[test]
    fn an_interface_goes_by_type_and_address() {
        let find = |kind: Option<&str>, mac: Option<&str>| said(interface_of(&domain(), kind, mac));
        assert!(find(Some("bridge"), None).contains("00:0a"));
        assert!(find(Some("bridge"), Some("2:0:0:0:0:A")).contains("00:0a"));
        assert!(find(None, Some("2:0:0:0:0:A")).contains("00:0a"));
        assert!(find(Some("network"), None).starts_with("Domain has 2 interfaces. "));
        assert!(find(None, None).starts_with("Domain has 3 interfaces. "));
        for kind in [Some("network"), None] {
            let several = find(kind, Some("02:00:00:00:00:01"));
            assert!(several.starts_with("Domain has multiple interfaces matching MAC address 02:"));
            assert!(find(kind, Some("x")).starts_with("No interface with MAC address x"));
        }
        let user = find(Some("user"), Some("x"));
        assert!(user.starts_with("No interface found whose type is user"));
        let none = Element::parse("<domain/>").expect("well-formed");
        assert_eq!(said(interface_of(&none, None, Some("x"))), "Domain has no interfaces");
    }

    #[test]
    fn a_link_is_set_where_it_is_or_added() {
        let link =
            |name: &str| said(interface_named(&domain(), name).map(|vif| with_link(vif, "down")));
        assert!(link("t1").ends_with("<target dev=\"t1\"/><link state=\"down\"/></interface>"));
        assert!(link("02:00:00:00:00:0A").contains("<link state=\"down\"/>"));
        assert_eq!(link("02:00:00:00:00:01"), "multiple matching interfaces found");
        assert_eq!(link("t2"), "interface 't2' not found");
        let set =
            with_link(Element::parse("<i><link state='up' x='1'/></i>").expect("one"), "down");
        assert_eq!(set.dump(), "<i><link state=\"down\" x=\"1\"/></i>");
    }

    #[test]
    fn memory_goes_by_alias_or_node() {
        let find = |alias, node| said(memory(&domain(), alias, node));
        assert!(find(Some("a"), None).contains("<node>0</node>"));
        assert!(find(None, Some(1)).contains("<node>1</node>"));
        assert!(find(None, None).starts_with("multiple memory devices found"));
        assert_eq!(find(None, Some(2)), "no memory device found");
        let sized = memory(&domain(), None, Some(1)).and_then(|memory| with_requested(memory, 64));
        assert!(said(sized).contains("<requested unit=\"KiB\">64</requested>"));
        let plain = memory(&domain(), None, Some(0)).and_then(|memory| with_requested(memory, 64));
        assert_eq!(said(plain), "virtio-mem device is missing <requested/>");
    }
}
