//! What programs learn of an object that a command made, changed or removed.

use crate::libvirt::{NetworkPort as Port, NwfilterBinding as Binding, VolumeExt};
use serde_json::Value;
use std::any::Any;
use std::fmt::Debug;
use virsh_args::ObjectKind;
use virt::error::Error;

pub use crate::libvirt::{Checkpoint, NetworkPort, NwfilterBinding};
pub use virt::domain::Domain;
pub use virt::domain_snapshot::DomainSnapshot as Snapshot;
pub use virt::interface::Interface;
pub use virt::network::Network;
pub use virt::nodedev::NodeDevice;
pub use virt::nwfilter::NWFilter as Nwfilter;
pub use virt::secret::Secret;
pub use virt::storage_pool::StoragePool as Pool;
pub use virt::storage_vol::StorageVol as Volume;

/// An object of libvirt.
pub trait Object: Any + Debug + Send + Sync {
    /// What it is.
    fn kind(&self) -> ObjectKind;
    /// What is known of it, in the order of its kind's facts; none where libvirt does not tell.
    fn facts(&self) -> Vec<Option<String>>;
}

/// The kind and the facts of an object under their keys.
#[must_use]
pub fn facts(object: &dyn Object) -> Vec<(&'static str, Value)> {
    let known = object.kind().facts().iter().map(|fact| fact.key).zip(object.facts());
    let known = known.map(|(key, value)| (key, value.map_or(Value::Null, Value::from)));
    std::iter::once(("kind", object.kind().word().into())).chain(known).collect()
}

/// What is a part of a domain.
trait InDomain {
    fn domain_name(&self) -> Result<String, Error>;
}

impl InDomain for Snapshot {
    fn domain_name(&self) -> Result<String, Error> {
        self.domain()?.name()
    }
}

impl InDomain for Checkpoint {
    fn domain_name(&self) -> Result<String, Error> {
        self.domain()?.name()
    }
}

macro_rules! objects {
    ($($object:ty: $kind:ident [$($fact:ident),*];)*) => { $(
        impl Object for $object {
            fn kind(&self) -> ObjectKind {
                ObjectKind::$kind
            }
            fn facts(&self) -> Vec<Option<String>> {
                vec![$(self.$fact().ok()),*]
            }
        }
    )* };
}

objects! {
    Domain: Domain [name, uuid_string];
    Network: Network [name, uuid_string];
    Port: NetworkPort [uuid_string];
    Pool: Pool [name, uuid_string];
    Volume: Volume [carried_name, carried_key, carried_path];
    Secret: Secret [uuid_string];
    Nwfilter: Nwfilter [name, uuid_string];
    Binding: NwfilterBinding [port, filter];
    Interface: Interface [name, mac_string];
    NodeDevice: NodeDevice [name];
    Snapshot: Snapshot [name, domain_name];
    Checkpoint: Checkpoint [name, domain_name];
}
