//! Finds the host's interfaces: a word that reads as a MAC address is one, any other a name.

use super::not_found;
use crate::error::{Error, Result};
use crate::output::Level;
use crate::session::Session;
use virsh_args::values::parse_mac;
use virt::interface::Interface;

impl Session {
    /// Finds an interface by its MAC address or its name.
    ///
    /// # Errors
    /// Says which interface does not exist.
    pub fn interface(&mut self, word: &str) -> Result<Interface> {
        if is_mac(word) { self.interface_of_mac(word) } else { self.interface_of_name(word) }
    }

    /// Finds an interface by its name alone.
    ///
    /// # Errors
    /// Says which interface does not exist.
    pub fn interface_of_name(&mut self, word: &str) -> Result<Interface> {
        self.trace_found("interface", word);
        if is_mac(word) {
            return Err(not_found("interface", word, None));
        }
        self.trace(Level::Debug, "<interface> trying as interface NAME");
        let found = self.connection()?.lookup_interface_by_name(word);
        found.map_err(|error| not_found("interface", word, Some(Error::from(error))))
    }

    /// Finds an interface by its MAC address alone.
    ///
    /// # Errors
    /// Says which interface does not exist.
    pub fn interface_of_mac(&mut self, word: &str) -> Result<Interface> {
        self.trace_found("interface", word);
        if !is_mac(word) {
            return Err(not_found("interface", word, None));
        }
        self.trace(Level::Debug, "<interface> trying as interface MAC");
        let found = self.connection()?.lookup_interface_by_mac_string(word);
        found.map_err(|error| not_found("interface", word, Some(Error::from(error))))
    }
}

/// Tells whether a word reads as a MAC address.
fn is_mac(word: &str) -> bool {
    parse_mac(word).is_some()
}
