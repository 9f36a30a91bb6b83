//! Finds secrets: virSecretLookupByUUIDString.

use super::{Sought, not_found};
use crate::answer::error::Result;
use crate::answer::log::Level;
use crate::session::Session;
use virt::secret::Secret;

impl Session {
    /// Finds a secret by its UUID.
    ///
    /// # Errors
    /// Says which secret does not exist.
    pub fn secret(&mut self, sought: Sought<'_>) -> Result<Secret> {
        let uuid = sought.name;
        let connection = self.connection()?;
        self.trace(Level::Debug, || format!("found option <{}>: {uuid}", sought.option));
        let found = connection.lookup_secret_by_uuid_string(uuid);
        found.map_err(|error| not_found("secret", uuid, error.into()))
    }
}
