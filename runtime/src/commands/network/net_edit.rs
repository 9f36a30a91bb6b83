//! `net-edit`: virNetworkGetXMLDesc, virNetworkDefineXML.

use crate::edit::{Editable, edit};
use crate::error::Result;
use crate::libvirt::NetworkConnect;
use crate::replies::network::NetEditReply;
use crate::session::Session;
use virsh_generated::network::NetEditArgs;
use virt::connect::Connect;
use virt::network::Network;
use virt_sys as sys;

/// Lets the user edit the definition of the network.
pub fn run(session: &mut Session, network: &Network, _args: &NetEditArgs) -> Result<NetEditReply> {
    let name = network.name()?;
    let mut definition =
        Definition { connection: session.connection()?, network: network.clone(), name };
    let made = edit(session, &mut definition)?;
    Ok(NetEditReply { changed: made.is_some(), made })
}

/// The definition of a network.
struct Definition {
    connection: Connect,
    network: Network,
    name: String,
}

impl Editable for Definition {
    type Made = Network;

    fn document(&self) -> Result<String> {
        match self.network.xml_desc(sys::VIR_NETWORK_XML_INACTIVE) {
            // Some drivers know no difference between the definition and what runs.
            Err(error) if error.code().to_raw() == sys::VIR_ERR_INVALID_ARG => {
                Ok(self.network.xml_desc(0)?)
            }
            result => Ok(result?),
        }
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<Network> {
        Ok(self.connection.define_network(document, 0)?)
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.network = connection.lookup_network_by_name(&self.name)?;
        self.connection = connection;
        Ok(())
    }
}
