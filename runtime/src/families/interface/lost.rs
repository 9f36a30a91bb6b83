//! How a bridge comes back whose interface could not be released.

use crate::answer::error::Error;
use virt::connect::Connect;
use virt::interface::Interface;

/// A bridge that was stopped or removed, and how to get it back.
#[derive(Debug)]
pub struct LostBridge<'a> {
    /// The connection.
    pub connection: &'a Connect,
    /// Its name.
    pub bridge: &'a str,
    /// Its document.
    pub document: &'a str,
    /// Whether it ran.
    pub ran: bool,
}

impl LostBridge<'_> {
    /// Starts the bridge again, if it ran, and says how that went.
    #[must_use]
    pub fn restart(&self, interface: &Interface, error: Error) -> Error {
        if !self.ran {
            return error;
        }
        self.told(error, interface.create(0).is_ok(), "started")
    }

    /// Defines and starts the bridge again, and says how that went.
    #[must_use]
    pub fn define_again(&self, error: Error) -> Error {
        match self.connection.define_interface_xml(self.document, 0) {
            Ok(interface) => self.restart(&interface, self.told(error, true, "defined")),
            Err(_) => self.told(error, false, "defined"),
        }
    }

    fn told(&self, error: Error, is: bool, done: &str) -> Error {
        let outcome = if is { "was" } else { "could not be" };
        error.and_finally(format!("bridge interface {} {outcome} {done} again", self.bridge))
    }
}
