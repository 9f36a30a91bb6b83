//! The NUMA cells and page sizes that a host's capabilities name.

use crate::answer::error::{Context, Error, Result};
use crate::tools::xml::Element;
use virsh_args::values::scale;
use virt::connect::Connect;

/// The capabilities of the host, for what this file reads in them
/// (`virConnectGetCapabilities`).
///
/// # Errors
/// Says that they cannot be had, and libvirt's reason.
pub fn capabilities(connection: &Connect) -> Result<String> {
    connection.capabilities().context(|| "unable to get node capabilities")
}

/// The numbers of the host's NUMA cells.
///
/// # Errors
/// Says which number cannot be read.
pub fn cells(capabilities: &str) -> Result<Vec<i32>> {
    let capabilities = read(capabilities)?;
    let cells = capabilities.find_all("host/topology/cells/cell");
    cells
        .iter()
        .map(|cell| {
            let id = cell.attribute("id").unwrap_or_default();
            let number = id.parse().ok();
            number.ok_or_else(|| Error::usage(format!("unable to parse numa node id: {id}")))
        })
        .collect()
}

/// The sizes of pages that the host supports, in KiB.
///
/// # Errors
/// Says that the capabilities name none, or which size cannot be read.
pub fn page_sizes(capabilities: &str) -> Result<Vec<u32>> {
    let capabilities = read(capabilities)?;
    let sizes = capabilities.find_all("host/cpu/pages");
    if !sizes.is_empty() {
        return sizes.into_iter().map(page_size).collect();
    }
    let sizes = capabilities.find_all("host/topology/cells/cell/pages");
    if sizes.is_empty() {
        return Err(Error::new("could not get information about supported page sizes"));
    }
    let mut sizes = sizes.into_iter().map(page_size).collect::<Result<Vec<_>>>()?;
    sizes.sort_unstable();
    sizes.dedup();
    Ok(sizes)
}

fn page_size(element: &Element) -> Result<u32> {
    let size = element.attribute("size").unwrap_or_default();
    let unit = element.attribute("unit").unwrap_or("KiB");
    let bytes = size.parse().ok().and_then(|size| scale(size, unit, 1024, u64::MAX).ok());
    let kib = bytes.and_then(|bytes| u32::try_from(bytes / 1024).ok());
    kib.ok_or_else(|| Error::usage(format!("unable to parse page size: {size}")))
}

fn read(capabilities: &str) -> Result<Element> {
    Element::parse(capabilities).map_err(|_| Error::new("unable to parse node capabilities"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "<capabilities><host><cpu><pages unit='KiB' size='4'/>\
        <pages unit='MiB' size='2'/></cpu><topology><cells num='2'><cell id='0'>\
        <pages size='8'/><pages size='4'/></cell><cell id='3'><pages size='8'/></cell></cells>\
        </topology></host></capabilities>";

    #[test]
    fn cells_and_sizes_are_read() {
        assert_eq!(cells(HOST).unwrap(), [0, 3]);
        assert_eq!(page_sizes(HOST).unwrap(), [4, 2048]);
        let without =
            HOST.replace("unit='KiB' size='4'", "").replace("<pages unit='MiB' size='2'/>", "");
        assert_eq!(page_sizes(&without.replace("<pages />", "")).unwrap(), [4, 8]);
    }

    #[test]
    fn what_is_missing_is_named() {
        let text = |result: Error| result.to_string();
        let none = "<capabilities/>";
        assert_eq!(cells(none).unwrap(), [0; 0]);
        assert_eq!(
            text(page_sizes(none).unwrap_err()),
            "could not get information about supported page sizes"
        );
        assert_eq!(text(cells("<a").unwrap_err()), "unable to parse node capabilities");
    }
}
