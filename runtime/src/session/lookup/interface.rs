//! Finds the host's interfaces: a word that reads as a MAC address is one, any other a name.

use super::{Sought, impossible, not_found};
use crate::answer::error::Result;
use crate::answer::log::Level;
use crate::session::Session;
use virsh_args::By;
use virsh_args::values::parse_mac;
use virt::error::ErrorNumber;
use virt::interface::Interface;

impl Session {
    /// Finds an interface by its MAC address or its name.
    ///
    /// # Errors
    /// Says which interface does not exist, or that the word is none that may be meant.
    pub fn interface(&mut self, sought: Sought<'_>) -> Result<Interface> {
        let (option, word) = (sought.option, sought.name);
        self.trace_found(option, word);
        let (way, kind) = if is_mac(word) { (By::Mac, "MAC") } else { (By::Name, "NAME") };
        if !sought.may_be(way) {
            return Err(impossible("interface", word, ErrorNumber::NoInterface));
        }
        self.trace(Level::Debug, || format!("<{option}> trying as interface {kind}"));
        let connection = self.connection()?;
        let found = match way {
            By::Mac => connection.lookup_interface_by_mac_string(word),
            _ => connection.lookup_interface_by_name(word),
        };
        found.map_err(|error| not_found("interface", word, error.into()))
    }
}

/// Tells whether a word reads as a MAC address.
fn is_mac(word: &str) -> bool {
    parse_mac(word).is_some()
}
