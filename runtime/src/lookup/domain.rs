//! Finds domains: virDomainLookupByID, virDomainLookupByUUIDString, virDomainLookupByName.

use super::{Sought, UUID_LENGTH};
use crate::error::{Error, Result};
use crate::output::Level;
use crate::session::Session;
use virsh_args::By;
use virsh_args::values::parse_int;
use virt::domain::Domain;

impl Session {
    /// Finds a domain by its id, UUID or name, in this order.
    ///
    /// # Errors
    /// Says which domain does not exist; libvirt's own words would add nothing.
    pub fn domain(&mut self, sought: Sought<'_>) -> Result<Domain> {
        let (option, name) = (sought.option, sought.name);
        let connection = self.connection()?;
        self.trace_found(option, name);
        if sought.may_be(By::Id)
            && let Some(id) = parse_int(name).and_then(|id| u32::try_from(id).ok())
        {
            self.trace(Level::Debug, format!("<{option}> looks like ID"));
            if let Ok(domain) = connection.lookup_domain_by_id(id) {
                return Ok(domain);
            }
        }
        if sought.may_be(By::Uuid) && name.len() == UUID_LENGTH {
            self.trace(Level::Debug, format!("<{option}> trying as domain UUID"));
            if let Ok(domain) = connection.lookup_domain_by_uuid_string(name) {
                return Ok(domain);
            }
        }
        if sought.may_be(By::Name) {
            self.trace(Level::Debug, format!("<{option}> trying as domain NAME"));
            if let Ok(domain) = connection.lookup_domain_by_name(name) {
                return Ok(domain);
            }
        }
        Err(Error::new(format!("failed to get domain '{name}'")))
    }
}
