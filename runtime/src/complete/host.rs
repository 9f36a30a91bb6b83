//! What the host and its hypervisor have: cells, CPUs, sizes of pages, CPU models.

use super::line::Value;
use crate::answer::error::Result;
use crate::families::host::{cpus, topology};
use crate::libvirt::NodeExt;
use crate::session::Session;
use crate::tools::xml::Element;
use virsh_args::{Meaning, ValueType};

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
