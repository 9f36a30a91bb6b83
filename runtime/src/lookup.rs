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
use std::ffi::OsStr;
use virsh_args::values::parse_int;
use virsh_args::{Invocation, Meaning};
use virt::connect::Connect;
use virt::domain::Domain;
use virt::network::Network;
use virt::nwfilter::NWFilter;
use virt::storage_pool::StoragePool;

/// The ways in which an object may be named.
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

/// A kind of object that is found by UUID, then by name.
struct Kind<T> {
    /// The word for it in errors and in the trace.
    word: &'static str,
    by_uuid: fn(&Connect, &str) -> Result<T, virt::error::Error>,
    by_name: fn(&Connect, &str) -> Result<T, virt::error::Error>,
}

const NETWORK: Kind<Network> = Kind {
    word: "network",
    by_uuid: Connect::lookup_network_by_uuid_string,
    by_name: Connect::lookup_network_by_name,
};
const POOL: Kind<StoragePool> = Kind {
    word: "pool",
    by_uuid: Connect::lookup_storage_pool_by_uuid_string,
    by_name: Connect::lookup_storage_pool_by_name,
};
const NWFILTER: Kind<NWFilter> = Kind {
    word: "nwfilter",
    by_uuid: Connect::lookup_nwfilter_by_uuid_string,
    by_name: Connect::lookup_nwfilter_by_name,
};

impl Session {
    /// Finds a network by its UUID or name.
    ///
    /// # Errors
    /// Says which network does not exist.
    pub fn network(&mut self, name: &str) -> Result<Network> {
        self.network_by(name, &[By::Uuid, By::Name])
    }

    /// Finds a network in the given ways only.
    ///
    /// # Errors
    /// Says which network does not exist.
    pub fn network_by(&mut self, name: &str, ways: &[By]) -> Result<Network> {
        self.object(&NETWORK, "network", name, ways)
    }

    /// Finds a storage pool by its UUID or name.
    ///
    /// # Errors
    /// Says which pool does not exist.
    pub fn pool(&mut self, name: &str) -> Result<StoragePool> {
        self.pool_by(name, &[By::Uuid, By::Name])
    }

    /// Finds a storage pool in the given ways only.
    ///
    /// # Errors
    /// Says which pool does not exist.
    pub fn pool_by(&mut self, name: &str, ways: &[By]) -> Result<StoragePool> {
        self.object(&POOL, "pool", name, ways)
    }

    /// Finds a network filter by its UUID or name.
    ///
    /// # Errors
    /// Says which filter does not exist.
    pub fn nwfilter(&mut self, name: &str) -> Result<NWFilter> {
        self.object(&NWFILTER, "nwfilter", name, &[By::Uuid, By::Name])
    }

    /// Finds an object that is the value of `option`; what libvirt said last follows the error.
    fn object<T>(&mut self, kind: &Kind<T>, option: &str, name: &str, ways: &[By]) -> Result<T> {
        self.trace_found(option, name);
        let connection =
            self.connection().map_err(|error| not_found(kind.word, name, Some(error)))?;
        let mut last = None;
        for (way, word, find) in
            [(By::Uuid, "UUID", kind.by_uuid), (By::Name, "NAME", kind.by_name)]
        {
            if !ways.contains(&way) || (way == By::Uuid && name.len() != UUID_LENGTH) {
                continue;
            }
            self.trace(Level::Debug, format!("<{option}> trying as {} {word}", kind.word));
            match find(&connection, name) {
                Ok(found) => return Ok(found),
                Err(error) => last = Some(error.into()),
            }
        }
        Err(not_found(kind.word, name, last))
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
        let (Some(of), true) = (option.of, option.required) else { continue };
        let Some(value) = value_of(option.name) else { continue };
        // What is no text cannot be looked up either; it is what the command complains about.
        let Some(value) = value.to_str() else { return Ok(()) };
        // An empty name cannot be looked up; it is what the command complains about.
        if value.is_empty() {
            return Ok(());
        }
        return match of {
            Meaning::Domain => session.domain(value).map(drop),
            Meaning::Network => {
                session.network(value).and_then(|network| probe_port(session, &network, invocation))
            }
            Meaning::Pool => session.pool(value).map(drop),
            Meaning::Volume => {
                let pool = value_of("pool").and_then(OsStr::to_str);
                volume::probe(session, invocation.command, value, pool)
            }
            Meaning::Nwfilter => session.nwfilter(value).map(drop),
            Meaning::NwfilterBinding => session.nwfilter_binding(value).map(drop),
            Meaning::Secret => session.secret(value).map(drop),
            Meaning::HostInterface => session.interface(value).map(drop),
            Meaning::NodeDevice => session.node_device(value).map(drop),
            _ => Ok(()),
        };
    }
    Ok(())
}

/// Looks up the port that the command names beside its network.
fn probe_port(session: &mut Session, network: &Network, invocation: &Invocation) -> Result<()> {
    let port = invocation.given.iter().find_map(|given| match given.option.of {
        Some(Meaning::NetworkPort) => {
            given.value.as_deref()?.to_str().filter(|uuid| !uuid.is_empty())
        }
        _ => None,
    });
    port.map_or(Ok(()), |uuid| session.network_port(network, uuid).map(drop))
}
