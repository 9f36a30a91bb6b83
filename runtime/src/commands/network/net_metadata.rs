//! `net-metadata`: virNetworkGetMetadata, virNetworkSetMetadata.

use crate::families::metadata::element;
use crate::prelude::*;

/// Prints, sets, removes or edits the metadata under a namespace.
pub fn run(
    session: &mut Session,
    network: &Network,
    args: &NetMetadataArgs,
) -> Result<NetMetadataReply> {
    element::run(session, network, &args.uri, &args.metadata_change, args.flags())
}
