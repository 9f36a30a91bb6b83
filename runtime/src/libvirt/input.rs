//! What is sent into a guest past its network: interrupts, signals.

use super::memory::check;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// What can be sent into a guest.
pub trait InputExt {
    /// Sends a non-maskable interrupt (`virDomainInjectNMI`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn inject_nmi(&self) -> Result<(), Error>;

    /// Sends a signal to a process, which the guest knows by the number
    /// (`virDomainSendProcessSignal`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn send_process_signal(&self, process: i64, signal: i32, flags: u32) -> Result<(), Error>;
}

impl InputExt for Domain {
    fn inject_nmi(&self) -> Result<(), Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainInjectNMI(self.as_ptr(), 0) }).map(drop)
    }

    fn send_process_signal(&self, process: i64, signal: i32, flags: u32) -> Result<(), Error> {
        let signal = signal.cast_unsigned();
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainSendProcessSignal(self.as_ptr(), process, signal, flags) })
            .map(drop)
    }
}
