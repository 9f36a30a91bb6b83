//! `net-create`: virNetworkCreateXML, virNetworkCreateXMLFlags.

use crate::prelude::*;

/// Creates and starts a transient network.
pub fn run(session: &mut Session, args: &NetCreateArgs) -> Result<Network> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.create_network(&document, args.flags())?)
}
