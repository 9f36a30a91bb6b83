//! `iface-unbridge`: virInterfaceDestroy, virInterfaceUndefine, virInterfaceDefineXML and
//! virInterfaceCreate, with the bridge put back when a step fails.

use crate::families::interface::released;
use crate::prelude::*;
use virt_sys::VIR_INTERFACE_XML_INACTIVE;

/// Removes a bridge and defines the interface below it by itself.
pub fn run(
    session: &mut Session,
    interface: &Interface,
    args: &IfaceUnbridgeArgs,
) -> Result<IfaceUnbridgeReply> {
    let bridge = &args.bridge;
    let connection = session.connection()?;
    let before = interface.xml_desc(VIR_INTERFACE_XML_INACTIVE)?;
    let ran = interface.is_active().unwrap_or(true);
    let after = released(&before, bridge)?;
    let lost = Lost { connection: &connection, bridge, document: &before, ran };
    let failed = |error, line: String| Error::from(error).context(line);
    interface
        .destroy(0)
        .map_err(|error| failed(error, format!("Failed to destroy bridge interface {bridge}")))?;
    interface.undefine().map_err(|error| {
        lost.restart(
            interface,
            failed(error, format!("Failed to undefine bridge interface {bridge}")),
        )
    })?;
    let name = &after.name;
    let defined = connection.define_interface_xml(&after.document, 0).map_err(|error| {
        lost.define_again(failed(error, format!("Failed to define new interface {name}")))
    })?;
    let reply =
        |started| IfaceUnbridgeReply { made: Some(defined.clone()), device: name.clone(), started };
    if args.no_start {
        return Ok(reply(false));
    }
    match defined.create(0) {
        Ok(_) => Ok(reply(true)),
        Err(error) => {
            let line = format!("Failed to start interface {name}");
            Err(failed(error, line).with_reply(reply(false)))
        }
    }
}

/// A bridge that was stopped or removed, and how to get it back.
struct Lost<'a> {
    connection: &'a Connect,
    bridge: &'a str,
    document: &'a str,
    ran: bool,
}

impl Lost<'_> {
    /// Starts the bridge again, if it ran, and says how that went.
    fn restart(&self, interface: &Interface, error: Error) -> Error {
        if !self.ran {
            return error;
        }
        match interface.create(0) {
            Ok(()) => {
                error.and_finally(format!("bridge interface {} was started again", self.bridge))
            }
            Err(_) => error.and_finally(format!(
                "bridge interface {} could not be started again",
                self.bridge
            )),
        }
    }

    /// Defines and starts the bridge again, and says how that went.
    fn define_again(&self, error: Error) -> Error {
        match self.connection.define_interface_xml(self.document, 0) {
            Ok(interface) => {
                let error = error
                    .and_finally(format!("bridge interface {} was defined again", self.bridge));
                self.restart(&interface, error)
            }
            Err(_) => error.and_finally(format!(
                "bridge interface {} could not be defined again",
                self.bridge
            )),
        }
    }
}
