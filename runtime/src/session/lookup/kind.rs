//! Finds networks, storage pools and network filters, each by its UUID, then by its name.

use super::{Sought, impossible, not_found};
use crate::answer::error::{Error, Result};
use crate::answer::log::Level;
use crate::session::Session;
use virsh_args::By;
use virt::connect::Connect;
use virt::error::ErrorNumber;
use virt::network::Network;
use virt::nwfilter::NWFilter;
use virt::storage_pool::StoragePool;

/// A kind of object that is found by UUID, then by name.
struct Kind<T> {
    /// The word for it in errors and in the trace.
    word: &'static str,
    /// libvirt's number for one that does not exist.
    missing: ErrorNumber,
    by_uuid: fn(&Connect, &str) -> Result<T, virt::error::Error>,
    by_name: fn(&Connect, &str) -> Result<T, virt::error::Error>,
}

const NETWORK: Kind<Network> = Kind {
    word: "network",
    missing: ErrorNumber::NoNetwork,
    by_uuid: Connect::lookup_network_by_uuid_string,
    by_name: Connect::lookup_network_by_name,
};
const POOL: Kind<StoragePool> = Kind {
    word: "pool",
    missing: ErrorNumber::NoStoragePool,
    by_uuid: Connect::lookup_storage_pool_by_uuid_string,
    by_name: Connect::lookup_storage_pool_by_name,
};
const NWFILTER: Kind<NWFilter> = Kind {
    word: "nwfilter",
    missing: ErrorNumber::NoNwfilter,
    by_uuid: Connect::lookup_nwfilter_by_uuid_string,
    by_name: Connect::lookup_nwfilter_by_name,
};

impl Session {
    /// Finds a network by its UUID or name.
    ///
    /// # Errors
    /// Says which network does not exist.
    pub fn network(&mut self, sought: Sought<'_>) -> Result<Network> {
        self.object(&NETWORK, sought)
    }

    /// Finds a storage pool by its UUID or name.
    ///
    /// # Errors
    /// Says which pool does not exist.
    pub fn pool(&mut self, sought: Sought<'_>) -> Result<StoragePool> {
        self.object(&POOL, sought)
    }

    /// Finds a network filter by its UUID or name.
    ///
    /// # Errors
    /// Says which filter does not exist.
    pub fn nwfilter(&mut self, sought: Sought<'_>) -> Result<NWFilter> {
        self.object(&NWFILTER, sought)
    }

    /// Finds an object; what libvirt said last follows the error.
    fn object<T>(&mut self, kind: &Kind<T>, sought: Sought<'_>) -> Result<T> {
        let (option, name) = (sought.option, sought.name);
        self.trace_found(option, name);
        let connection = self.connection().map_err(|error| not_found(kind.word, name, error))?;
        if let Some(uuid) = self.pinned(option, name) {
            let found = (kind.by_uuid)(&connection, uuid);
            return found.map_err(|error| not_found(kind.word, name, error.into()));
        }
        let mut last = None;
        for (way, word, find) in
            [(By::Uuid, "UUID", kind.by_uuid), (By::Name, "NAME", kind.by_name)]
        {
            if !sought.may_be(way) {
                continue;
            }
            self.trace(Level::Debug, || format!("<{option}> trying as {} {word}", kind.word));
            match find(&connection, name) {
                Ok(found) => return Ok(found),
                Err(error) => last = Some(Error::from(error)),
            }
        }
        Err(match last {
            Some(error) => not_found(kind.word, name, error),
            None => impossible(kind.word, name, kind.missing),
        })
    }
}
