//! What the host and its hypervisor have: cells, CPUs, sizes of pages, CPU models.

use super::line::Value;
use crate::answer::error::Result;
use crate::families::host::{cpus, topology};
use crate::families::lists;
use crate::libvirt::NodeExt;
use crate::session::Session;
use crate::tools::concurrent;
use crate::tools::xml::Element;
use virsh_args::{Meaning, ValueType};
use virt::nodedev::NodeDevice;
use virt_sys as sys;

/// The NUMA cells.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn cells(session: &mut Session) -> Result<Vec<String>> {
    Ok(strings(topology::cells(&capabilities(session)?)?))
}

/// The sizes of pages.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn page_sizes(session: &mut Session) -> Result<Vec<String>> {
    let sizes = topology::page_sizes(&capabilities(session)?)?;
    Ok(sizes.into_iter().map(page_size).collect())
}

/// The CPUs: those that are online, or for a list all that are present.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn cpus(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let map = session.connection()?.cpu_map()?;
    match value.option.value {
        ValueType::CpuList => Ok(strings(0..map.present)),
        _ => Ok(strings(map.cpus)),
    }
}

/// The CPU models that the hypervisor on the line knows.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn cpu_models(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let connection = session.connection()?;
    let document = connection.domain_capabilities(
        value.given_of(Meaning::Emulator),
        value.given_of(Meaning::Arch),
        value.given_of(Meaning::Machine),
        value.given_of(Meaning::VirtType),
        0,
    )?;
    let document = Element::parse(&document)?;
    Ok(cpus::custom_models(&document).map(Element::text).collect())
}

/// The machine types of guests, of the architecture on the line or of all.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn machines(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let document = Element::parse(&capabilities(session)?)?;
    let wanted = value.given_of(Meaning::Arch);
    let archs = document.find_all("guest/arch").into_iter();
    let archs = archs.filter(|arch| wanted.is_none() || arch.attribute("name") == wanted);
    let machines = archs.flat_map(|arch| {
        arch.find_all("machine").into_iter().chain(arch.find_all("domain/machine"))
    });
    let mut names: Vec<String> = machines.map(Element::text).collect();
    names.sort();
    names.dedup();
    Ok(names)
}

/// The SCSI hosts, by the names of their devices.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn scsi_hosts(session: &mut Session) -> Result<Vec<String>> {
    let found = devices(session, sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST, "scsi_host")?;
    Ok(found.iter().map(NodeDevice::name).collect::<Result<_, _>>()?)
}

/// A name of the Fibre Channel adapters: `wwnn`, `wwpn` or `fabric_wwn`.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn fibre_channel(session: &mut Session, name: &str) -> Result<Vec<String>> {
    let found = devices(session, sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST, "fc_host")?;
    facts(&found, &format!("capability/capability/{name}"))
}

/// The block devices, by path.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn block_devices(session: &mut Session) -> Result<Vec<String>> {
    let found = devices(session, sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE, "storage")?;
    facts(&found, "capability/block")
}

fn devices(session: &mut Session, flag: u32, capability: &str) -> Result<Vec<NodeDevice>> {
    lists::node_devices(&session.connection()?, flag, &[capability])
}

/// What the XML of devices says at a path.
fn facts(devices: &[NodeDevice], path: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for document in concurrent::map(devices, |device| device.xml_desc(0)) {
        let document = Element::parse(&document?)?;
        found.extend(document.find_all(path).into_iter().map(Element::text));
    }
    found.sort();
    found.dedup();
    Ok(found)
}

fn capabilities(session: &mut Session) -> Result<String> {
    Ok(session.connection()?.capabilities()?)
}

fn strings<T: ToString>(numbers: impl IntoIterator<Item = T>) -> Vec<String> {
    numbers.into_iter().map(|number| number.to_string()).collect()
}

/// A size in its largest whole unit: `2MiB`.
fn page_size(kib: u32) -> String {
    let units = ["KiB", "MiB", "GiB", "TiB"];
    let (mut size, mut unit) = (kib, 0);
    while size >= 1024 && size % 1024 == 0 && unit + 1 < units.len() {
        size /= 1024;
        unit += 1;
    }
    format!("{size}{}", units[unit])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_their_largest_whole_unit() {
        let sizes = [4, 2048, 1_048_576, 1536].map(page_size);
        assert_eq!(sizes, ["4KiB", "2MiB", "1GiB", "1536KiB"]);
    }
}
