//! `metadata`: virDomainGetMetadata, virDomainSetMetadata.

use crate::families::metadata::element;
use crate::prelude::*;

/// Prints, sets, removes or edits the metadata under a namespace.
pub fn run(session: &mut Session, domain: &Domain, args: &MetadataArgs) -> Result<MetadataReply> {
    element::run(session, domain, &args.uri, &args.metadata_change, args.flags())
}
