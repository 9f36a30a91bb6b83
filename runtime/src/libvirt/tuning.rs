//! What can be tuned: typed parameters that a pair of libvirt's functions reads and changes.

use super::memory::{c_string, check};
use super::params::Params;
use std::ffi::{c_int, c_uint};
use std::rc::Rc;
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

    /// How a domain shares the block devices of its host (`virDomainGetBlkioParameters`,
    /// `virDomainSetBlkioParameters`).
    #[must_use]
    pub fn block_shares(domain: &'a Domain) -> Tunable<'a> {
        Tunable {
            // SAFETY: As for a domain's memory.
            read: Box::new(move |params, count, flags| unsafe {
                sys::virDomainGetBlkioParameters(domain.as_ptr(), params, count, flags)
            }),
            // SAFETY: As above.
            write: Box::new(move |params, count, flags| unsafe {
                sys::virDomainSetBlkioParameters(domain.as_ptr(), params, count, flags)
            }),
        }
    }

    /// The NUMA cells of a domain (`virDomainGetNumaParameters`, `virDomainSetNumaParameters`).
    #[must_use]
    pub fn numa(domain: &'a Domain) -> Tunable<'a> {
        Tunable {
            // SAFETY: As for a domain's memory.
            read: Box::new(move |params, count, flags| unsafe {
                sys::virDomainGetNumaParameters(domain.as_ptr(), params, count, flags)
            }),
            // SAFETY: As above.
            write: Box::new(move |params, count, flags| unsafe {
                sys::virDomainSetNumaParameters(domain.as_ptr(), params, count, flags)
            }),
        }
    }

    /// The parameters of a domain's scheduler (`virDomainGetSchedulerParametersFlags`,
    /// `virDomainSetSchedulerParametersFlags`), or, where no flags are known, by the older functions
    /// without `Flags`. Their number comes with the scheduler's name.
    #[must_use]
    pub fn scheduler(domain: &'a Domain, with_flags: bool) -> Tunable<'a> {
        Tunable {
            // SAFETY: As for a domain's memory.
            read: Box::new(move |params, count, flags| unsafe {
                match with_flags {
                    true => sys::virDomainGetSchedulerParametersFlags(
                        domain.as_ptr(),
                        params,
                        count,
                        flags,
                    ),
                    false => sys::virDomainGetSchedulerParameters(domain.as_ptr(), params, count),
                }
            }),
            // SAFETY: As above.
            write: Box::new(move |params, count, flags| unsafe {
                match with_flags {
                    true => sys::virDomainSetSchedulerParametersFlags(
                        domain.as_ptr(),
                        params,
                        count,
                        flags,
                    ),
                    false => sys::virDomainSetSchedulerParameters(domain.as_ptr(), params, count),
                }
            }),
        }
    }

    /// The limits on the I/O of one disk of a domain (`virDomainGetBlockIoTune`,
    /// `virDomainSetBlockIoTune`).
    ///
    /// # Errors
    /// Refuses the name of a disk with a null byte.
    pub fn disk_limits(domain: &'a Domain, disk: &str) -> Result<Tunable<'a>, Error> {
        let disk = Rc::new(c_string(disk)?);
        let same = Rc::clone(&disk);
        Ok(Tunable {
            // SAFETY: As for a domain's memory; the name lives as long as the closure, and is not
            // needed to count the parameters.
            read: Box::new(move |params, count, flags| unsafe {
                let disk = if params.is_null() { std::ptr::null() } else { disk.as_ptr() };
                sys::virDomainGetBlockIoTune(domain.as_ptr(), disk, params, count, flags)
            }),
            // SAFETY: As above.
            write: Box::new(move |params, count, flags| unsafe {
                sys::virDomainSetBlockIoTune(domain.as_ptr(), same.as_ptr(), params, count, flags)
            }),
        })
    }

    /// The limits on the traffic of one interface of a domain (`virDomainGetInterfaceParameters`,
    /// `virDomainSetInterfaceParameters`).
    ///
    /// # Errors
    /// Refuses the name of an interface with a null byte.
    pub fn interface_limits(domain: &'a Domain, interface: &str) -> Result<Tunable<'a>, Error> {
        let interface = Rc::new(c_string(interface)?);
        let same = Rc::clone(&interface);
        Ok(Tunable {
            // SAFETY: As for a domain's memory; the name lives as long as the closure.
            read: Box::new(move |params, count, flags| unsafe {
                let (domain, name) = (domain.as_ptr(), interface.as_ptr());
                sys::virDomainGetInterfaceParameters(domain, name, params, count, flags)
            }),
            // SAFETY: As above.
            write: Box::new(move |params, count, flags| unsafe {
                let (domain, name) = (domain.as_ptr(), same.as_ptr());
                sys::virDomainSetInterfaceParameters(domain, name, params, count, flags)
            }),
        })
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
