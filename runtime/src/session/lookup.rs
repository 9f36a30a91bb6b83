//! Finds objects by the names that users give, in virsh's order and with virsh's errors.

mod domain;
mod found;
mod interface;
mod kind;
mod moment;
mod network_port;
mod node_device;
mod nwfilter_binding;
mod secret;
mod volume;

pub use crate::libvirt::{Checkpoint, NetworkPort, NwfilterBinding};
pub use found::{Finding, Found, Later};
pub use virt::domain::Domain;
pub use virt::domain_snapshot::DomainSnapshot as Snapshot;
pub use virt::interface::Interface;
pub use virt::network::Network;
pub use virt::nodedev::NodeDevice;
pub use virt::nwfilter::NWFilter;
pub use virt::secret::Secret;
pub use virt::storage_pool::StoragePool;
pub use virt::storage_vol::StorageVol;

use crate::answer::error::Error;
use virsh_args::values::parse_int;
use virsh_args::{By, OptionDef};
use virt::error::ErrorNumber;

/// How many characters a UUID has; shorter and longer words are never tried as one.
const UUID_LENGTH: usize = 36;

/// An object that is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Sought<'a> {
    /// The option that names it, for the trace.
    pub option: &'a str,
    /// The name that was given.
    pub name: &'a str,
    /// The ways in which the name may be meant.
    pub by: &'a [By],
}

impl<'a> Sought<'a> {
    /// What the value of an option names.
    #[must_use]
    pub fn new(option: &'static OptionDef, name: &'a str) -> Sought<'a> {
        Sought { option: option.name, name, by: option.by() }
    }

    /// Tells whether the name may be meant in this way, and has its form.
    #[must_use]
    pub fn may_be(&self, way: By) -> bool {
        self.by.contains(&way) && has_form(self.name, way)
    }

    /// The id that the name may be meant as.
    fn id(&self) -> Option<u32> {
        id(self.name).filter(|_| self.by.contains(&By::Id))
    }
}

/// The id that a word says; none where it says none.
fn id(word: &str) -> Option<u32> {
    u32::try_from(parse_int(word)?).ok()
}

/// Tells whether a word has the form of what objects are named by in this way. Only ids and UUIDs have one.
#[must_use]
pub fn has_form(word: &str, way: By) -> bool {
    match way {
        By::Id => id(word).is_some(),
        By::Uuid => word.len() == UUID_LENGTH,
        By::Name | By::Key | By::Path | By::Mac | By::WwnPair => true,
    }
}

/// The error for an object that does not exist: virsh's line, then libvirt's.
fn not_found(kind: &str, name: &str, cause: Error) -> Error {
    cause.context(format!("failed to get {kind} '{name}'"))
}

/// The error for a name that libvirt is not asked for, since no object can have it; the number is
/// what libvirt answers where there is none.
fn impossible(kind: &str, name: &str, code: ErrorNumber) -> Error {
    Error::of_kind(code, format!("failed to get {kind} '{name}'"))
}
