//! `net-define`: virNetworkDefineXML.

use crate::prelude::*;

/// Defines a persistent network.
pub fn run(session: &mut Session, args: &NetDefineArgs) -> Result<Network> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.define_network(&document, args.flags())?)
}
