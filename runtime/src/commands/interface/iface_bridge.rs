//! `iface-bridge`: virInterfaceGetXMLDesc, virInterfaceDefineXML and virInterfaceCreate.

use crate::error::{Context, Error, Result};
use crate::interface::{BridgeSettings, bridged};
use crate::lookup::Interface;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceBridgeArgs;
use virt_sys::VIR_INTERFACE_XML_INACTIVE;

/// Defines a bridge over an interface and starts it.
pub fn run(session: &mut Session, interface: &Interface, args: &IfaceBridgeArgs) -> Result<Reply> {
    let (name, bridge) = (&args.interface, &args.bridge);
    let connection = session.connection()?;
    let settings = BridgeSettings { stp: !args.no_stp, delay: args.delay };
    let document =
        bridged(&interface.xml_desc(VIR_INTERFACE_XML_INACTIVE)?, name, bridge, settings)?;
    let defined = connection.define_interface_xml(&document, 0);
    let defined = defined.context(|| format!("Failed to define new bridge interface {bridge}"))?;
    let created = Reply::message(format!("Created bridge {bridge} with attached device {name}"));
    if args.no_start {
        return Ok(created);
    }
    match defined.create(0) {
        Ok(()) => {
            let started = Reply::message(format!("Bridge interface {bridge} started"));
            Ok(Reply::Many(vec![created, started]))
        }
        Err(error) => {
            let failed =
                Error::from(error).context(format!("Failed to start bridge interface {bridge}"));
            Err(failed.with_reply(created))
        }
    }
}
