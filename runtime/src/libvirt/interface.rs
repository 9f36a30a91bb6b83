//! Interfaces of the host: the transactions, which `virt` lacks.

use super::memory::check;
use virt::connect::Connect;
use virt::error::Error;
use virt_sys as sys;

/// Transactions over the interfaces of a host.
pub trait InterfaceChanges {
    /// Begins a transaction (`virInterfaceChangeBegin`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn begin_interface_change(&self) -> Result<(), Error>;

    /// Keeps what changed since the transaction began (`virInterfaceChangeCommit`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn commit_interface_change(&self) -> Result<(), Error>;

    /// Takes back what changed since the transaction began (`virInterfaceChangeRollback`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn rollback_interface_change(&self) -> Result<(), Error>;
}

impl InterfaceChanges for Connect {
    fn begin_interface_change(&self) -> Result<(), Error> {
        // SAFETY: The connection is open.
        check(unsafe { sys::virInterfaceChangeBegin(self.as_ptr(), 0) }).map(drop)
    }

    fn commit_interface_change(&self) -> Result<(), Error> {
        // SAFETY: The connection is open.
        check(unsafe { sys::virInterfaceChangeCommit(self.as_ptr(), 0) }).map(drop)
    }

    fn rollback_interface_change(&self) -> Result<(), Error> {
        // SAFETY: The connection is open.
        check(unsafe { sys::virInterfaceChangeRollback(self.as_ptr(), 0) }).map(drop)
    }
}
