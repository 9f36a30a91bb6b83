//! `domblklist`: the disks in the document of virDomainGetXMLDesc.

use crate::families::domain::devices::{self, Disk};
use crate::prelude::*;

/// Prints the disks in the order of the domain's XML.
pub fn run(domain: &Domain, args: &DomblklistArgs) -> Result<Vec<DomblklistRow>> {
    let disks = devices::disks(&devices::document(domain, args.flags())?)?;
    let row = |Disk { kind: type_, device, target, source, .. }| DomblklistRow {
        type_,
        device,
        target,
        source,
    };
    Ok(disks.into_iter().map(row).collect())
}
