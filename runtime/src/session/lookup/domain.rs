//! Finds domains: virDomainLookupByID, virDomainLookupByUUIDString, virDomainLookupByName.

use super::Sought;
use crate::answer::error::{Error, Result};
use crate::answer::log::Level;
use crate::session::Session;
use virsh_args::By;
use virt::domain::Domain;
use virt::error::ErrorNumber;

impl Session {
    /// Finds a domain by its id, UUID or name, in this order.
    ///
    /// # Errors
    /// Says which domain does not exist; libvirt's own words would add nothing for people.
    pub fn domain(&mut self, sought: Sought<'_>) -> Result<Domain> {
        let (option, name) = (sought.option, sought.name);
        let connection = self.connection()?;
        let mut last = None;
        self.trace_found(option, name);
        if let Some(uuid) = self.pinned(option, name) {
            let found = connection.lookup_domain_by_uuid_string(uuid);
            let line = || format!("failed to get domain '{name}'");
            return found.map_err(|error| Error::instead_of(error, line()));
        }
        if let Some(id) = sought.id() {
            self.trace(Level::Debug, || format!("<{option}> looks like ID"));
            match connection.lookup_domain_by_id(id) {
                Ok(domain) => return Ok(domain),
                Err(error) => last = Some(error),
            }
        }
        if sought.may_be(By::Uuid) {
            self.trace(Level::Debug, || format!("<{option}> trying as domain UUID"));
            match connection.lookup_domain_by_uuid_string(name) {
                Ok(domain) => return Ok(domain),
                Err(error) => last = Some(error),
            }
        }
        if sought.may_be(By::Name) {
            self.trace(Level::Debug, || format!("<{option}> trying as domain NAME"));
            match connection.lookup_domain_by_name(name) {
                Ok(domain) => return Ok(domain),
                Err(error) => last = Some(error),
            }
        }
        let line = format!("failed to get domain '{name}'");
        Err(match last {
            Some(error) => Error::instead_of(error, line),
            None => Error::of_kind(ErrorNumber::NoDomain, line),
        })
    }
}
