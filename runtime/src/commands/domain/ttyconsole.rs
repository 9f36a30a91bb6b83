//! `ttyconsole`: virDomainGetXMLDesc.

use crate::families::domain::devices;
use crate::prelude::*;

/// Prints the device of the first console; without one, it fails without a word.
pub fn run(domain: &Domain) -> Result<TtyconsoleReply> {
    let consoles = xml::Element::parse(&devices::document(domain, 0)?)?;
    let consoles = consoles.find_all("devices/console");
    let tty = consoles.into_iter().find_map(|console| console.attribute("tty"));
    match tty.filter(|tty| !tty.is_empty()) {
        Some(tty) => Ok(TtyconsoleReply { tty: Some(tty.to_owned()) }),
        None => Err(Error::silent().with_reply(TtyconsoleReply { tty: None })),
    }
}
