//! `domiflist`: the interfaces in the document of virDomainGetXMLDesc.

use crate::families::domain::devices::{self, Interface};
use crate::prelude::*;

/// Prints the interfaces in the order of the domain's XML.
pub fn run(domain: &Domain, args: &DomiflistArgs) -> Result<Vec<DomiflistRow>> {
    let interfaces = devices::interfaces(&devices::document(domain, args.flags())?)?;
    let row = |Interface { kind: type_, target: interface, source, model, mac, .. }| DomiflistRow {
        interface,
        type_,
        source,
        model,
        mac,
    };
    Ok(interfaces.into_iter().map(row).collect())
}
