//! Facts about all objects of a list at once.
//!
//! What libvirt can filter by need not be asked of each object: a second list with a filter
//! tells it for all.

use crate::tools::concurrent::{self, Call};
use crate::words::Activity;
use std::collections::HashSet;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt::network::Network;
use virt::storage_pool::StoragePool;
use virt_sys as sys;

/// A pair of flags of a list, one for the objects of which something is true and one for those
/// of which it is not, and how one object is asked.
pub struct Fact<T> {
    yes: u32,
    no: u32,
    ask: fn(&T) -> Result<bool, Error>,
}

/// An object that one call lists all of, with flags that filter.
pub trait Listed: Sized + 'static {
    /// Lists those that the flags ask for.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn list(connection: &Connect, flags: u32) -> Result<Vec<Self>, Error>;

    /// What identifies it on its connection.
    fn identity(&self) -> Option<String>;
}

/// Objects that are active and start with the host, or not: pools and networks.
pub trait Startable: Listed {
    /// Whether it is active.
    const ACTIVE: Fact<Self>;
    /// Whether it has a persistent definition.
    const PERSISTENT: Fact<Self>;
    /// Whether it starts with the host.
    const AUTOSTART: Fact<Self>;
}

/// A list of a connection.
#[derive(Debug)]
pub struct Listing<'a> {
    /// The connection.
    pub connection: &'a Connect,
    /// The flags that filter the list.
    pub filter: u32,
}

/// Which objects of a list something is true for.
pub enum Truth<T> {
    /// For all or for none.
    Same(bool),
    /// For the objects with these identities.
    Among(HashSet<String>),
    /// It is asked of each object.
    Asked(fn(&T) -> Result<bool, Error>),
}

impl<T: Listed> Truth<T> {
    /// Tells whether it is true for an object.
    #[must_use]
    pub fn holds(&self, object: &T) -> Option<bool> {
        match self {
            Truth::Same(value) => Some(*value),
            Truth::Among(identities) => Some(identities.contains(&object.identity()?)),
            Truth::Asked(ask) => ask(object).ok(),
        }
    }
}

impl Listing<'_> {
    /// Which objects each fact is true for.
    #[must_use]
    pub fn which_all<T: Listed, const N: usize>(&self, facts: [Fact<T>; N]) -> [Truth<T>; N] {
        concurrent::together(self.connection, |calls| {
            facts.map(|fact| calls.begin(move || self.which(&fact))).map(Call::answer)
        })
    }

    /// Which objects a fact is true for; the list itself knows if it was filtered by one side.
    /// Where a list of the others cannot be had, each object is asked.
    #[must_use]
    pub fn which<T: Listed>(&self, fact: &Fact<T>) -> Truth<T> {
        match (self.filter & fact.yes != 0, self.filter & fact.no != 0) {
            (true, false) => return Truth::Same(true),
            (false, true) => return Truth::Same(false),
            _ => {}
        }
        match T::list(self.connection, self.filter & !fact.no | fact.yes) {
            Ok(found) => Truth::Among(found.iter().filter_map(T::identity).collect()),
            Err(_) => Truth::Asked(fact.ask),
        }
    }
}

/// The word for whether an object is active.
#[must_use]
pub fn activity(active: bool) -> Activity {
    if active { Activity::Active } else { Activity::Inactive }
}

impl Listed for StoragePool {
    fn list(connection: &Connect, flags: u32) -> Result<Vec<Self>, Error> {
        connection.list_all_storage_pools(flags)
    }

    fn identity(&self) -> Option<String> {
        self.uuid_string().ok()
    }
}

impl Startable for StoragePool {
    const ACTIVE: Fact<Self> = Fact {
        yes: sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE,
        no: sys::VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE,
        ask: StoragePool::is_active,
    };
    const PERSISTENT: Fact<Self> = Fact {
        yes: sys::VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT,
        no: sys::VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT,
        ask: StoragePool::is_persistent,
    };
    const AUTOSTART: Fact<Self> = Fact {
        yes: sys::VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART,
        no: sys::VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART,
        ask: StoragePool::autostart,
    };
}

impl Listed for Network {
    fn list(connection: &Connect, flags: u32) -> Result<Vec<Self>, Error> {
        connection.list_all_networks(flags)
    }

    fn identity(&self) -> Option<String> {
        self.uuid_string().ok()
    }
}

impl Startable for Network {
    const ACTIVE: Fact<Self> = Fact {
        yes: sys::VIR_CONNECT_LIST_NETWORKS_ACTIVE,
        no: sys::VIR_CONNECT_LIST_NETWORKS_INACTIVE,
        ask: Network::is_active,
    };
    const PERSISTENT: Fact<Self> = Fact {
        yes: sys::VIR_CONNECT_LIST_NETWORKS_PERSISTENT,
        no: sys::VIR_CONNECT_LIST_NETWORKS_TRANSIENT,
        ask: Network::is_persistent,
    };
    const AUTOSTART: Fact<Self> = Fact {
        yes: sys::VIR_CONNECT_LIST_NETWORKS_AUTOSTART,
        no: sys::VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART,
        ask: Network::autostart,
    };
}

impl Listed for Domain {
    fn list(connection: &Connect, flags: u32) -> Result<Vec<Self>, Error> {
        connection.list_all_domains(flags)
    }

    fn identity(&self) -> Option<String> {
        self.uuid_string().ok()
    }
}

/// Whether a domain has a persistent definition.
pub const PERSISTENT: Fact<Domain> = Fact {
    yes: sys::VIR_CONNECT_LIST_DOMAINS_PERSISTENT,
    no: sys::VIR_CONNECT_LIST_DOMAINS_TRANSIENT,
    ask: Domain::is_persistent,
};

/// Whether a domain starts with the host.
pub const AUTOSTART: Fact<Domain> = Fact {
    yes: sys::VIR_CONNECT_LIST_DOMAINS_AUTOSTART,
    no: sys::VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART,
    ask: Domain::autostart,
};

/// Whether a domain has a managed save image.
pub const SAVED: Fact<Domain> = Fact {
    yes: sys::VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE,
    no: sys::VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE,
    ask: |domain| domain.has_managed_save(0),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::reply::{Asked, IntoReply, Reply};
    use crate::replies::network::NetListRow;
    use serde_json::Value;

    #[test]
    fn what_a_network_does_not_tell_is_shown_as_virsh_does_and_null_for_programs() {
        let row = NetListRow {
            name: "n".to_owned(),
            state: activity(true),
            autostart: None,
            persistent: None,
            title: None,
            uuid: String::new(),
            active: true,
        };
        let Reply::Answer(answer) = vec![row].into_reply() else { panic!("rows are an answer") };
        let text = answer.text(&Asked::nothing()).to_string();
        assert_eq!(text.lines().last(), Some(" n      active   no autostart   yes"));
        assert_eq!(answer.json(&Asked::nothing())[0]["autostart"], Value::Null);
    }
}
