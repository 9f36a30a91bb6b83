//! Finds the bindings of network filters: virNWFilterBindingLookupByPortDev.

use super::{Sought, not_found};
use crate::answer::error::Result;
use crate::answer::log::Level;
use crate::libvirt::{NwfilterBinding, NwfilterConnect};
use crate::session::Session;

impl Session {
    /// Finds a binding by the device name of its port.
    ///
    /// # Errors
    /// Says which port has no binding.
    pub fn nwfilter_binding(&mut self, sought: Sought<'_>) -> Result<NwfilterBinding> {
        let (option, port) = (sought.option, sought.name);
        let connection = self.connection()?;
        self.trace_found(option, port);
        self.trace(Level::Debug, || format!("<{option}> trying as nwfilter binding port dev"));
        let found = connection.nwfilter_binding(port);
        found.map_err(|error| not_found("nwfilter binding", port, error.into()))
    }
}
