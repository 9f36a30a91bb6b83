//! Finds the host's interfaces: a word that reads as a MAC address is one, any other a name.

use super::not_found;
use crate::error::{Error, Result};
use crate::output::Level;
use crate::session::Session;
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

/// Tells whether a word is six hexadecimal numbers of one or two digits between colons.
fn is_mac(word: &str) -> bool {
    let parts: Vec<&str> = word.split(':').collect();
    let number = |part: &&str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    parts.len() == 6 && parts.iter().all(number)
}

#[cfg(test)]
mod tests {
    use super::is_mac;

    #[test]
    fn short_and_long_numbers_make_an_address() {
        assert!(is_mac("aa:bb:cc:dd:ee:ff") && is_mac("A:b:c:d:e:F"));
        for word in [
            "",
            "eth0",
            "aa:bb:cc:dd:ee",
            "aa:bb:cc:dd:ee:ff:00",
            "aa:bb:cc:dd:ee:gg",
            "aaa:b:c:d:e:f",
            ":::::",
        ] {
            assert!(!is_mac(word), "{word}");
        }
    }
}
