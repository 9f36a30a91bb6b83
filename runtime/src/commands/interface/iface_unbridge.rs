//! `iface-unbridge`: virInterfaceDestroy, virInterfaceUndefine, virInterfaceDefineXML and
//! virInterfaceCreate, with the bridge put back when a step fails.

use crate::families::interface::lost::LostBridge;
use crate::families::interface::released;
use crate::prelude::*;

/// Removes a bridge and defines the interface below it by itself.
pub fn run(
    session: &mut Session,
    interface: &Interface,
    args: &IfaceUnbridgeArgs,
) -> Result<IfaceUnbridgeReply> {
    let bridge = &args.bridge;
    let connection = session.connection()?;
    let before = interface.xml_desc(sys::VIR_INTERFACE_XML_INACTIVE)?;
    let ran = interface.is_active().unwrap_or(true);
    let after = released(&before, bridge)?;
    let lost = LostBridge { connection: &connection, bridge, document: &before, ran };
    interface.destroy(0).context(|| iface_unbridge_bridge_runs(bridge))?;
    let undefined = interface.undefine();
    undefined
        .context(|| iface_unbridge_bridge_stays(bridge))
        .map_err(|error| lost.restart(interface, error))?;
    let name = &after.name;
    let defined = connection.define_interface_xml(&after.document, 0);
    let defined = defined
        .context(|| iface_unbridge_undefined(name))
        .map_err(|error| lost.define_again(error))?;
    let reply =
        |started| IfaceUnbridgeReply { made: Some(defined.clone()), device: name.clone(), started };
    if args.no_start {
        return Ok(reply(false));
    }
    let started = defined.create(0).context(|| iface_unbridge_unstarted(name));
    started.map_err(|error| error.with_reply(reply(false)))?;
    Ok(reply(true))
}
