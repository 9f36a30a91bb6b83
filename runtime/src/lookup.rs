//! Finds objects by the names that users give, in virsh's order and with virsh's errors.

use crate::error::{Error, Result};
use crate::output::Level;
use crate::session::Session;
use virsh_args::values::parse_int;
use virsh_args::{Invocation, ValueType};
use virt::domain::Domain;

/// The ways in which a domain may be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The number of a running domain.
    Id,
    /// The UUID.
    Uuid,
    /// The name.
    Name,
}

/// How many characters a UUID has; shorter and longer words are never tried as one.
const UUID_LENGTH: usize = 36;

impl Session {
    /// Finds a domain by its id, UUID or name, in this order.
    ///
    /// # Errors
    /// Says which domain does not exist.
    pub fn domain(&mut self, name: &str) -> Result<Domain> {
        self.domain_by(name, &[By::Id, By::Uuid, By::Name])
    }

    /// Finds a domain in the given ways only.
    ///
    /// # Errors
    /// Says which domain does not exist; libvirt's own words would add nothing.
    pub fn domain_by(&mut self, name: &str, ways: &[By]) -> Result<Domain> {
        let connection = self.connection()?;
        self.trace_found("domain", name);
        if ways.contains(&By::Id) {
            if let Some(id) = parse_int(name).and_then(|id| u32::try_from(id).ok()) {
                self.trace(Level::Debug, "<domain> looks like ID");
                if let Ok(domain) = connection.lookup_domain_by_id(id) {
                    return Ok(domain);
                }
            }
        }
        if ways.contains(&By::Uuid) && name.len() == UUID_LENGTH {
            self.trace(Level::Debug, "<domain> trying as domain UUID");
            if let Ok(domain) = connection.lookup_domain_by_uuid_string(name) {
                return Ok(domain);
            }
        }
        if ways.contains(&By::Name) {
            self.trace(Level::Debug, "<domain> trying as domain NAME");
            if let Ok(domain) = connection.lookup_domain_by_name(name) {
                return Ok(domain);
            }
        }
        Err(Error::new(format!("failed to get domain '{name}'")))
    }
}

/// Looks up the object that the command is about, only to see whether it exists: virsh
/// looks before it reads most values, so a missing object is reported before a bad value.
///
/// # Errors
/// Says which object does not exist.
pub fn probe(session: &mut Session, invocation: &Invocation) -> Result<()> {
    for given in &invocation.given {
        let (ValueType::Name(kind), Some(value)) = (given.option.value, &given.value) else { continue };
        if !given.option.required {
            continue;
        }
        return match kind {
            "domain" => session.domain(value).map(drop),
            _ => Ok(()),
        };
    }
    Ok(())
}
