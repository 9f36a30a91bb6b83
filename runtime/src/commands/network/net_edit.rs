//! `net-edit`: virNetworkGetXMLDesc, virNetworkDefineXML.

use crate::prelude::*;

/// Lets the user edit the definition of the network.
pub fn run(session: &mut Session, network: &Network, _args: &NetEditArgs) -> Result<NetEditReply> {
    let read = |network: &Network| match network.xml_desc(sys::VIR_NETWORK_XML_INACTIVE) {
        // Some drivers know no difference between the definition and what runs.
        Err(error) if error.code().to_raw() == sys::VIR_ERR_INVALID_ARG => network.xml_desc(0),
        result => result,
    };
    let define = |connection: &Connect, xml: &str| connection.define_network(xml, 0);
    let find = Connect::lookup_network_by_name;
    let made = edit::edit_definition(session, network, network.name()?, read, define, find)?;
    Ok(NetEditReply { changed: made.is_some(), made })
}
