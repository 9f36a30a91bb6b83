//! `vncdisplay`: virDomainGetXMLDesc.

use crate::families::domain::devices;
use crate::families::domain::graphics::{self, Graphics};
use crate::prelude::*;

/// Prints the address and the number of the VNC display.
pub fn run(domain: &Domain) -> Result<VncdisplayReply> {
    graphics::running(domain)?;
    let document = xml::Element::parse(&devices::document(domain, 0)?)?;
    let vnc = Graphics::find(&document, "vnc");
    let port = vnc.number("port").ok_or_else(|| Error::not_found(vncdisplay_none()))?;
    let address = vnc.text("", "listen").or_else(|| vnc.text("listen", "address"));
    let address = address.filter(|address| *address != "0.0.0.0").unwrap_or_default();
    Ok(VncdisplayReply { address: address.to_owned(), display: i64::from(port) - 5900 })
}
