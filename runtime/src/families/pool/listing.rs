//! Lists of pools, and facts about all of their pools at once: virConnectListAllStoragePools.
//!
//! What libvirt can filter by need not be asked of each pool: a second list with a filter
//! tells it for all.

use crate::families::lists;
use std::collections::HashSet;
use virt::connect::Connect;
use virt::error::Error;
use virt::storage_pool::StoragePool;
use virt_sys as sys;

const ACTIVITY: [u32; 2] =
    [sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE, sys::VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE];
const PERSISTENCE: [u32; 2] =
    [sys::VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT, sys::VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT];
const AUTOSTART: [u32; 2] = [
    sys::VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART,
    sys::VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART,
];

/// The pools of a connection that pass a filter.
#[derive(Debug)]
pub struct Listing {
    /// The connection.
    pub connection: Connect,
    /// The flags of virConnectListAllStoragePools.
    pub filter: u32,
}

/// Which pools of a list something is true for.
#[derive(Debug)]
pub enum Truth {
    /// For all or for none.
    Same(bool),
    /// For the pools with these UUIDs.
    Among(HashSet<String>),
    /// It is asked of each pool.
    Asked(fn(&StoragePool) -> Result<bool, Error>),
}

impl Truth {
    /// Tells whether it is true for a pool.
    #[must_use]
    pub fn holds(&self, pool: &StoragePool) -> Option<bool> {
        match self {
            Truth::Same(value) => Some(*value),
            Truth::Among(uuids) => Some(uuids.contains(&pool.uuid_string().ok()?)),
            Truth::Asked(ask) => ask(pool).ok(),
        }
    }
}

impl Listing {
    /// The pools.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn pools(&self) -> crate::answer::error::Result<Vec<StoragePool>> {
        lists::pools(&self.connection, self.filter)
    }

    /// Which of the pools are active.
    #[must_use]
    pub fn active(&self) -> Truth {
        self.truth(ACTIVITY, StoragePool::is_active)
    }

    /// Which of the pools have a persistent definition.
    #[must_use]
    pub fn persistent(&self) -> Truth {
        self.truth(PERSISTENCE, StoragePool::is_persistent)
    }

    /// Which of the pools start with the host.
    #[must_use]
    pub fn autostart(&self) -> Truth {
        self.truth(AUTOSTART, StoragePool::autostart)
    }

    /// Which pools are on the first side of a pair of filters; the list itself knows if it
    /// was filtered by one side. Where such a list cannot be had, each pool is asked.
    fn truth(&self, [yes, no]: [u32; 2], ask: fn(&StoragePool) -> Result<bool, Error>) -> Truth {
        match (self.filter & yes != 0, self.filter & no != 0) {
            (true, false) => return Truth::Same(true),
            (false, true) => return Truth::Same(false),
            _ => {}
        }
        match self.connection.list_all_storage_pools(self.filter & !no | yes) {
            Ok(pools) => {
                Truth::Among(pools.iter().filter_map(|pool| pool.uuid_string().ok()).collect())
            }
            Err(_) => Truth::Asked(ask),
        }
    }
}
