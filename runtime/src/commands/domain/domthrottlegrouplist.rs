//! `domthrottlegrouplist`: the groups of limits in the document of virDomainGetXMLDesc.

use crate::families::domain::{devices, limits};
use crate::prelude::*;

/// Prints the groups in the order of the domain's XML.
pub fn run(
    domain: &Domain,
    args: &DomthrottlegrouplistArgs,
) -> Result<Vec<DomthrottlegrouplistRow>> {
    let document = xml::Element::parse(&devices::document(domain, args.flags())?)?;
    let row = |group: limits::Group| DomthrottlegrouplistRow { name: group.name };
    Ok(limits::groups(&document).map(row).collect())
}
