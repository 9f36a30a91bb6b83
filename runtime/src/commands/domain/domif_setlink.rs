//! `domif-setlink`: virDomainGetXMLDesc, virDomainUpdateDeviceFlags.

use crate::families::device::{self, present};
use crate::prelude::*;
use virsh_args::ChoiceValue;

/// Sets the link of the interface with a target or a MAC address, or prints its XML.
pub fn run(domain: &Domain, args: &DomifSetlinkArgs) -> Result<DomifSetlinkReply> {
    let live = !args.config && device::is_running(domain);
    let document = present::document(domain, args.config)?;
    let interface = present::interface_named(&document, &args.interface)?;
    let document = present::with_link(interface, args.state.word()).dump();
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    let flags = if live { sys::VIR_DOMAIN_AFFECT_LIVE } else { sys::VIR_DOMAIN_AFFECT_CONFIG };
    domain.update_device_flags(&document, flags)?;
    Ok(().into())
}
