//! `net-edit`: virNetworkGetXMLDesc, virNetworkDefineXML.

use crate::families::definition::Definable;
use crate::prelude::*;

/// Lets the user edit the definition of the network.
pub fn run(session: &mut Session, network: &Network) -> Result<NetEditReply> {
    let read = Definable::document;
    let define = |connection: &Connect, xml: &str| connection.define_network(xml, 0);
    let find = Connect::lookup_network_by_name;
    let made = edit::edit_definition(session, network, network.name()?, read, define, find)?;
    Ok(NetEditReply { changed: made.is_some(), made })
}
