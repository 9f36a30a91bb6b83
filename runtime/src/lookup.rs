//! Finds objects by the names that users give, in virsh's order and with virsh's errors.

mod interface;
mod network;
mod node_device;
mod nwfilter;
mod secret;
mod volume;

use crate::error::{Error, Result};
use crate::output::Level;
use crate::session::Session;
use virsh_args::values::parse_int;
use virsh_args::{Invocation, ValueType};
use virt::domain::Domain;
use virt::network::Network;
use virt::nwfilter::NWFilter;
use virt::storage_pool::StoragePool;

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
        if ways.contains(&By::Id)
            && let Some(id) = parse_int(name).and_then(|id| u32::try_from(id).ok())
        {
            self.trace(Level::Debug, "<domain> looks like ID");
            if let Ok(domain) = connection.lookup_domain_by_id(id) {
                return Ok(domain);
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

/// An object that is found by UUID, then by name.
macro_rules! by_uuid_or_name {
    ($(#[$doc:meta])* $function:ident, $by_uuid:ident, $by_name:ident, $object:ty, $kind:literal, $trace:literal, $uuid:ident, $name:ident) => {
        impl Session {
            $(#[$doc])*
            ///
            /// # Errors
            /// Says which one does not exist.
            pub fn $function(&mut self, name: &str) -> Result<$object> {
                self.trace_found($kind, name);
                let mut last = match self.$by_uuid(name) {
                    Some(Ok(found)) => return Ok(found),
                    Some(Err(error)) => Some(error),
                    None => None,
                };
                match self.$by_name(name) {
                    Ok(found) => return Ok(found),
                    Err(error) => last = Some(error).or(last),
                }
                Err(not_found($kind, name, last))
            }

            /// Finds one by its UUID only; none where the word cannot be one.
            fn $by_uuid(&mut self, name: &str) -> Option<Result<$object>> {
                if name.len() != UUID_LENGTH {
                    return None;
                }
                let connection = match self.connection() {
                    Ok(connection) => connection,
                    Err(error) => return Some(Err(error)),
                };
                self.trace(Level::Debug, concat!("<", $kind, "> trying as ", $trace, " UUID"));
                Some(connection.$uuid(name).map_err(Error::from))
            }

            /// Finds one by its name only.
            fn $by_name(&mut self, name: &str) -> Result<$object> {
                let connection = self.connection()?;
                self.trace(Level::Debug, concat!("<", $kind, "> trying as ", $trace, " NAME"));
                connection.$name(name).map_err(Error::from)
            }
        }
    };
}

by_uuid_or_name!(
    /// Finds a network by its UUID or name.
    network, network_by_uuid, network_by_name, Network, "network", "network", lookup_network_by_uuid_string, lookup_network_by_name
);
by_uuid_or_name!(
    /// Finds a storage pool by its UUID or name.
    pool, pool_by_uuid, pool_by_name, StoragePool, "pool", "pool", lookup_storage_pool_by_uuid_string, lookup_storage_pool_by_name
);
by_uuid_or_name!(
    /// Finds a network filter by its UUID or name.
    nwfilter, nwfilter_by_uuid, nwfilter_by_name, NWFilter, "nwfilter", "nwfilter", lookup_nwfilter_by_uuid_string, lookup_nwfilter_by_name
);

impl Session {
    /// Finds a network by its UUID alone.
    ///
    /// # Errors
    /// Says which network does not exist.
    pub fn network_of_uuid(&mut self, name: &str) -> Result<Network> {
        self.trace_found("network", name);
        self.network_by_uuid(name)
            .unwrap_or_else(|| Err(Error::silent()))
            .map_err(|error| not_found("network", name, Some(error)))
    }

    /// Finds a network by its name alone.
    ///
    /// # Errors
    /// Says which network does not exist.
    pub fn network_of_name(&mut self, name: &str) -> Result<Network> {
        self.trace_found("network", name);
        self.network_by_name(name).map_err(|error| not_found("network", name, Some(error)))
    }

    /// Finds a storage pool by its UUID alone.
    ///
    /// # Errors
    /// Says which pool does not exist.
    pub fn pool_of_uuid(&mut self, name: &str) -> Result<StoragePool> {
        self.trace_found("pool", name);
        self.pool_by_uuid(name)
            .unwrap_or_else(|| Err(Error::silent()))
            .map_err(|error| not_found("pool", name, Some(error)))
    }

    /// Finds a storage pool by its name alone.
    ///
    /// # Errors
    /// Says which pool does not exist.
    pub fn pool_of_name(&mut self, name: &str) -> Result<StoragePool> {
        self.trace_found("pool", name);
        self.pool_by_name(name).map_err(|error| not_found("pool", name, Some(error)))
    }
}

/// The error for an object that does not exist: virsh's line, then libvirt's.
pub fn not_found(kind: &str, name: &str, cause: Option<Error>) -> Error {
    let line = format!("failed to get {kind} '{name}'");
    match cause {
        Some(cause) => cause.context(line),
        None => Error::new(line),
    }
}

/// Looks up the object that the command is about, only to see whether it exists: virsh
/// looks before it reads most values, so a missing object is reported before a bad value.
/// An empty name is a bad value itself.
///
/// # Errors
/// Says which object does not exist.
pub fn probe(session: &mut Session, invocation: &Invocation) -> Result<()> {
    let value_of = |option: &str| {
        let given = invocation.given.iter().find(|given| given.option.name == option)?;
        given.value.as_deref()
    };
    for option in invocation.command.options {
        let (ValueType::Name(kind), true) = (option.value, option.required) else { continue };
        let Some(value) = value_of(option.name) else { continue };
        // An empty name cannot be looked up; it is what the command complains about.
        if value.is_empty() {
            return Ok(());
        }
        return match kind {
            "domain" => session.domain(value).map(drop),
            "network" => {
                session.network(value).and_then(|network| probe_port(session, &network, invocation))
            }
            "pool" => session.pool(value).map(drop),
            "volume" => volume::probe(session, invocation.command, value, value_of("pool")),
            "nwfilter" => session.nwfilter(value).map(drop),
            "nwfilter-binding" => session.nwfilter_binding(value).map(drop),
            "secret" => session.secret(value).map(drop),
            "host-interface" => session.interface(value).map(drop),
            "node-device" => session.node_device(value).map(drop),
            _ => Ok(()),
        };
    }
    Ok(())
}

/// Looks up the port that the command names beside its network.
fn probe_port(session: &mut Session, network: &Network, invocation: &Invocation) -> Result<()> {
    let port = invocation.given.iter().find_map(|given| match given.option.value {
        ValueType::Name("network-port") => given.value.as_deref().filter(|uuid| !uuid.is_empty()),
        _ => None,
    });
    port.map_or(Ok(()), |uuid| session.network_port(network, uuid).map(drop))
}
