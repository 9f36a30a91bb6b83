//! What the XML of the domain on the line names: disks, interfaces, CPUs, threads.

use super::line::Value;
use crate::error::Result;
use crate::session::Session;
use crate::xml::walk::{Element, elements};
use quick_xml::Reader;
use quick_xml::events::Event;
use virsh_args::ValueType;

/// The candidates for an option that names a part of the domain; MAC addresses without a
/// domain are those of the host's interfaces.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn candidates(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let Some(domain) = value.given_kind("domain").map(str::to_owned) else {
        return match value.option.value {
            ValueType::Name("mac") => Ok(super::objects::host_macs(&session.connection()?)?),
            _ => Ok(Vec::new()),
        };
    };
    let Ok(domain) = session.domain(&domain) else { return Ok(Vec::new()) };
    let document = domain.xml_desc(0)?;
    let interfaces = "domain/devices/interface";
    Ok(match (value.option.value, value.option.name) {
        (ValueType::Name("mac"), _) => {
            attributes(&document, &format!("{interfaces}/mac"), "address")
        }
        (ValueType::Name("interface"), _) => vifs(&document).unwrap_or_default(),
        (ValueType::Name("device-alias"), _) => aliases(&document).unwrap_or_default(),
        (_, "vcpu" | "vcpulist") => {
            let vcpus =
                domain.max_vcpus().or_else(|_| domain.info().map(|info| info.nr_virt_cpu.into()));
            (0..vcpus?).map(|cpu| cpu.to_string()).collect()
        }
        (_, "iothread" | "id") => attributes(&document, "domain/iothreadids/iothread", "id"),
        _ => attributes(&document, "domain/devices/disk/target", "dev"),
    })
}

fn attributes(document: &str, path: &str, name: &str) -> Vec<String> {
    let found = elements(document, path).unwrap_or_default();
    found.iter().filter_map(|element| element.attribute(name).map(str::to_owned)).collect()
}

/// The interfaces by target, or by MAC address where they have none.
fn vifs(document: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let (mut target, mut mac) = (None, None);
    walk(document, |path, element, ends| match (path, ends) {
        ("domain/devices/interface", false) => (target, mac) = (None, None),
        ("domain/devices/interface", true) => found.extend(target.take().or(mac.take())),
        ("domain/devices/interface/target", false) => {
            target = element.attribute("dev").map(str::to_owned);
        }
        ("domain/devices/interface/mac", false) => {
            mac = element.attribute("address").map(str::to_owned);
        }
        _ => {}
    })?;
    Some(found)
}

/// The aliases of all devices.
fn aliases(document: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    walk(document, |path, element, ends| {
        let device = path.strip_prefix("domain/devices/").and_then(|path| path.split_once('/'));
        if let (Some((_, "alias")), false) = (device, ends) {
            found.extend(element.attribute("name").map(str::to_owned));
        }
    })?;
    Some(found)
}

/// Tells of the start and the end of every element, with its path; none when the document
/// is not well formed.
fn walk(document: &str, mut tell: impl FnMut(&str, &Element, bool)) -> Option<()> {
    let mut reader = Reader::from_str(document);
    let mut path: Vec<String> = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                path.push(tag.name().as_ref().to_owned());
                tell(&path.join("/"), &Element::of(&tag), false);
            }
            Event::Empty(tag) => {
                path.push(tag.name().as_ref().to_owned());
                tell(&path.join("/"), &Element::of(&tag), false);
                tell(&path.join("/"), &Element::default(), true);
                path.pop();
            }
            Event::End(_) => {
                tell(&path.join("/"), &Element::default(), true);
                path.pop();
            }
            Event::Eof => return path.is_empty().then_some(()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOMAIN: &str = "<domain><devices>\
        <interface><mac address='m1'/><target dev='t1'/><alias name='net0'/></interface>\
        <interface><mac address='m2'/></interface>\
        <disk><target dev='vda'/><alias name='virtio-disk0'/><mirror><alias name='no'/></mirror></disk>\
        </devices></domain>";

    #[test]
    fn interfaces_go_by_target_or_address() {
        assert_eq!(vifs(DOMAIN).unwrap(), ["t1", "m2"]);
        assert_eq!(attributes(DOMAIN, "domain/devices/disk/target", "dev"), ["vda"]);
        assert_eq!(aliases(DOMAIN).unwrap(), ["net0", "virtio-disk0"]);
        assert_eq!(vifs("<domain>"), None);
    }
}
