//! Numbers that the host or a domain gives a meaning to: cells, CPUs, sizes of pages.

use super::devices;
use super::line::Value;
use crate::error::Result;
use crate::host::topology;
use crate::libvirt::NodeExt;
use crate::session::Session;
use crate::xml::Element;
use virsh_args::ValueType;

/// The candidates for a number, by the name of its option; none for most.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn candidates(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    match (value.option.name, value.option.value) {
        ("cellno" | "cell", _) => Ok(strings(&topology::cells(&capabilities(session)?)?)),
        ("pagesize", _) => {
            let sizes = topology::page_sizes(&capabilities(session)?)?;
            Ok(sizes.into_iter().map(page_size).collect())
        }
        ("cpu", ValueType::Int) => {
            let online: Vec<u32> = session.connection()?.cpu_map()?.cpus.into_iter().collect();
            Ok(strings(&online))
        }
        ("model", ValueType::Text) => cpu_models(session, value),
        ("vcpu" | "vcpulist" | "iothread" | "id", _) => devices::candidates(session, value),
        ("cpulist" | "nodeset", ValueType::CpuList | ValueType::Name(_)) => {
            let present = session.connection()?.cpu_map()?.present;
            Ok((0..present).map(|cpu| cpu.to_string()).collect())
        }
        _ => Ok(Vec::new()),
    }
}

/// The CPU models that the hypervisor on the line knows.
fn cpu_models(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let given = |name: &str| {
        let given = value.given.iter().find(|given| given.option.name == name);
        given.and_then(|given| given.value.as_deref())
    };
    let (emulator, arch) = (given("emulator"), given("arch"));
    let (machine, virttype) = (given("machine"), given("virttype"));
    let connection = session.connection()?;
    let document = connection.domain_capabilities(emulator, arch, machine, virttype, 0)?;
    let document = Element::parse(&document)?;
    let modes = document.find_all("cpu/mode").into_iter();
    let custom = modes.filter(|mode| mode.attribute("name") == Some("custom"));
    Ok(custom.flat_map(|mode| mode.children("model")).map(Element::text).collect())
}

fn capabilities(session: &mut Session) -> Result<String> {
    Ok(session.connection()?.capabilities()?)
}

fn strings<T: ToString>(numbers: &[T]) -> Vec<String> {
    numbers.iter().map(ToString::to_string).collect()
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
