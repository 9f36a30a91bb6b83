//! What can be tuned: typed parameters that a pair of libvirt's functions reads and changes.

use super::memory::check;
use super::params::Params;
use std::ffi::{c_int, c_uint};
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// Asks for parameters, or with a null pointer for how many there are.
type Read<'a> = dyn Fn(*mut sys::virTypedParameter, *mut c_int, c_uint) -> c_int + 'a;

/// Changes parameters.
type Write<'a> = dyn Fn(*mut sys::virTypedParameter, c_int, c_uint) -> c_int + 'a;

/// Something with parameters that are read and changed.
pub struct Tunable<'a> {
    read: Box<Read<'a>>,
    write: Box<Write<'a>>,
}

impl std::fmt::Debug for Tunable<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tunable").finish_non_exhaustive()
    }
}

impl<'a> Tunable<'a> {
    /// The limits on a domain's memory (`virDomainGetMemoryParameters`,
    /// `virDomainSetMemoryParameters`).
    #[must_use]
    pub fn memory(domain: &'a Domain) -> Tunable<'a> {
        Tunable {
            // SAFETY: The domain is valid; `count` and `parameters` pass what libvirt may fill.
            read: Box::new(move |params, count, flags| unsafe {
                sys::virDomainGetMemoryParameters(domain.as_ptr(), params, count, flags)
            }),
            // SAFETY: The domain is valid; `change` passes parameters that live during the call.
            write: Box::new(move |params, count, flags| unsafe {
                sys::virDomainSetMemoryParameters(domain.as_ptr(), params, count, flags)
            }),
        }
    }

    /// The sharing of memory on a host (`virNodeGetMemoryParameters`, `virNodeSetMemoryParameters`).
    #[must_use]
    pub fn host_memory(connection: &'a Connect) -> Tunable<'a> {
        Tunable {
            // SAFETY: The connection is open; the rest as for a domain's memory.
            read: Box::new(move |params, count, flags| unsafe {
                sys::virNodeGetMemoryParameters(connection.as_ptr(), params, count, flags)
            }),
            // SAFETY: As above.
            write: Box::new(move |params, count, flags| unsafe {
                sys::virNodeSetMemoryParameters(connection.as_ptr(), params, count, flags)
            }),
        }
    }

    /// Returns how many parameters there are.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn count(&self, flags: u32) -> Result<i32, Error> {
        let mut count = 0;
        check((self.read)(std::ptr::null_mut(), &mut count, flags))?;
        Ok(count)
    }

    /// Returns the parameters, of which there are `count`.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn parameters(&self, count: i32, flags: u32) -> Result<Params, Error> {
        Params::filled(count, |params, count| (self.read)(params, count, flags))
    }

    /// Changes parameters.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn change(&self, params: &Params, flags: u32) -> Result<(), Error> {
        check(params.with_raw(|params, count| (self.write)(params, count, flags))?).map(drop)
    }
}
