//! What the XML of the domain on the line names: disks, interfaces, CPUs, threads.

use super::line::Value;
use crate::error::Result;
use crate::session::Session;
use crate::xml::Element;
use virsh_args::ValueType;

/// The candidates for an option that names a part of the domain; MAC addresses without a
/// domain are those of the host's interfaces.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn candidates(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let Some(domain) = value.given_kind("domain").map(str::to_owned) else {
        return match value.option.value {
            ValueType::Name("mac") if value.given_kind("network").is_none() => {
                Ok(super::objects::host_macs(&session.connection()?)?)
            }
            _ => Ok(Vec::new()),
        };
    };
    let Ok(domain) = session.domain(&domain) else { return Ok(Vec::new()) };
    let document = Element::parse(&domain.xml_desc(0)?)?;
    Ok(match (value.option.value, value.option.name) {
        (ValueType::Name("mac"), _) => attributes(&document, "devices/interface/mac", "address"),
        (ValueType::Name("interface"), _) => vifs(&document),
        (ValueType::Name("device-alias"), _) => aliases(&document),
        (_, "vcpu" | "vcpulist") => {
            let vcpus =
                domain.max_vcpus().or_else(|_| domain.info().map(|info| info.nr_virt_cpu.into()));
            (0..vcpus?).map(|cpu| cpu.to_string()).collect()
        }
        (_, "iothread" | "id") => attributes(&document, "iothreadids/iothread", "id"),
        _ => attributes(&document, "devices/disk/target", "dev"),
    })
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

/// The aliases of all devices.
fn aliases(domain: &Element) -> Vec<String> {
    let devices = domain.children("devices").flat_map(Element::elements);
    devices.filter_map(|device| device.attribute_at("alias", "name").map(str::to_owned)).collect()
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
        let domain = Element::parse(DOMAIN).unwrap();
        assert_eq!(vifs(&domain), ["t1", "m2"]);
        assert_eq!(attributes(&domain, "devices/disk/target", "dev"), ["vda"]);
        assert_eq!(aliases(&domain), ["net0", "virtio-disk0"]);
    }
}
