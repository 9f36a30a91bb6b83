//! `iface-bridge`: virInterfaceGetXMLDesc, virInterfaceDefineXML and virInterfaceCreate.

use crate::families::interface::{BridgeSettings, bridged};
use crate::prelude::*;

/// Defines a bridge over an interface and starts it.
pub fn run(
    session: &mut Session,
    interface: &Interface,
    args: &IfaceBridgeArgs,
) -> Result<IfaceBridgeReply> {
    let (name, bridge) = (&args.interface, &args.bridge);
    let connection = session.connection()?;
    let settings = BridgeSettings { stp: !args.no_stp, delay: args.delay };
    let document =
        bridged(&interface.xml_desc(sys::VIR_INTERFACE_XML_INACTIVE)?, name, bridge, settings)?;
    let defined = connection.define_interface_xml(&document, 0);
    let defined = defined.context(|| iface_bridge_undefined(bridge))?;
    let reply = |started| IfaceBridgeReply { made: Some(defined.clone()), started };
    if args.no_start {
        return Ok(reply(false));
    }
    let started = defined.create(0);
    started
        .context(|| iface_bridge_unstarted(bridge))
        .map_err(|error| error.with_reply(reply(false)))?;
    Ok(reply(true))
}
