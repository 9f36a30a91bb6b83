//! What of domains is tuned or measured by functions of its own: I/O threads, perf events,
//! statistics of CPUs, the rate at which memory changes.

use super::memory::{c_string, check, take_array};
use super::params::{Param, Params};
use std::ffi::c_int;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// An I/O thread of a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IoThread {
    /// Its number.
    pub id: u32,
    /// The host CPUs that may run it: a bit for each, the first in the lowest of the first byte.
    pub affinity: Vec<u8>,
}

/// What domains can be told beside what `virt` wraps.
pub trait TuneExt {
    /// Which perf events are counted (`virDomainGetPerfEvents`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn perf_events(&self, flags: u32) -> Result<Params, Error>;

    /// Switches perf events on or off (`virDomainSetPerfEvents`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where an event is not known.
    fn set_perf_events(&self, events: &Params, flags: u32) -> Result<(), Error>;

    /// Starts to measure how fast memory changes (`virDomainStartDirtyRateCalc`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn start_dirty_rate_calc(&self, seconds: i32, flags: u32) -> Result<(), Error>;

    /// How many CPUs of the host have statistics of the domain (`virDomainGetCPUStats`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn cpu_stats_cpus(&self) -> Result<u32, Error>;

    /// How many statistics there are of a CPU, or in total without one (`virDomainGetCPUStats`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn cpu_stats_size(&self, cpu: Option<u32>) -> Result<u32, Error>;

    /// The statistics of `count` CPUs from `first` on, `size` of each, or in total without a first; a
    /// CPU that is offline has none (`virDomainGetCPUStats`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn cpu_stats_of(&self, first: Option<u32>, count: u32, size: u32)
    -> Result<Vec<Params>, Error>;

    /// The I/O threads (`virDomainGetIOThreadInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn io_threads(&self, flags: u32) -> Result<Vec<IoThread>, Error>;

    /// Adds an I/O thread (`virDomainAddIOThread`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where the number is taken.
    fn add_io_thread(&self, id: u32, flags: u32) -> Result<(), Error>;

    /// Removes an I/O thread (`virDomainDelIOThread`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where a disk uses the thread.
    fn remove_io_thread(&self, id: u32, flags: u32) -> Result<(), Error>;

    /// Sets which host CPUs may run an I/O thread (`virDomainPinIOThread`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn pin_io_thread(&self, id: u32, map: &[u8], flags: u32) -> Result<(), Error>;

    /// Changes an I/O thread (`virDomainSetIOThreadParams`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn set_io_thread(&self, id: u32, params: &Params, flags: u32) -> Result<(), Error>;

    /// Creates a group of I/O limits or changes it (`virDomainSetThrottleGroup`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn set_throttle_group(&self, name: &str, limits: Params, flags: u32) -> Result<(), Error>;

    /// Deletes a group of I/O limits (`virDomainDelThrottleGroup`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where a disk uses the group.
    fn delete_throttle_group(&self, name: &str, flags: u32) -> Result<(), Error>;
}

/// The number by which libvirt knows the first CPU that is meant, or all together.
fn first_cpu(cpu: Option<u32>) -> c_int {
    cpu.map_or(-1, |cpu| c_int::try_from(cpu).unwrap_or(c_int::MAX))
}

impl TuneExt for Domain {
    fn perf_events(&self, flags: u32) -> Result<Params, Error> {
        // SAFETY: The domain is valid; libvirt allocates the parameters and counts them.
        Params::allocated(|params, count| unsafe {
            sys::virDomainGetPerfEvents(self.as_ptr(), params, count, flags)
        })
    }

    fn set_perf_events(&self, events: &Params, flags: u32) -> Result<(), Error> {
        // SAFETY: The domain is valid and the parameters live during the call.
        let set = events.with_raw(|params, count| unsafe {
            sys::virDomainSetPerfEvents(self.as_ptr(), params, count, flags)
        })?;
        check(set).map(drop)
    }

    fn start_dirty_rate_calc(&self, seconds: i32, flags: u32) -> Result<(), Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainStartDirtyRateCalc(self.as_ptr(), seconds, flags) }).map(drop)
    }

    fn cpu_stats_cpus(&self) -> Result<u32, Error> {
        // SAFETY: The domain is valid; without room and CPUs libvirt only counts.
        let cpus = check(unsafe {
            sys::virDomainGetCPUStats(self.as_ptr(), std::ptr::null_mut(), 0, 0, 0, 0)
        })?;
        Ok(u32::try_from(cpus).unwrap_or(u32::MAX))
    }

    fn cpu_stats_size(&self, cpu: Option<u32>) -> Result<u32, Error> {
        let first = first_cpu(cpu);
        // SAFETY: The domain is valid; without room libvirt only counts.
        let size = check(unsafe {
            sys::virDomainGetCPUStats(self.as_ptr(), std::ptr::null_mut(), 0, first, 1, 0)
        })?;
        Ok(u32::try_from(size).unwrap_or(u32::MAX))
    }

    fn cpu_stats_of(
        &self,
        first: Option<u32>,
        count: u32,
        size: u32,
    ) -> Result<Vec<Params>, Error> {
        // SAFETY: The domain is valid; there is room for `size` parameters of each of the CPUs.
        Params::rows(count as usize, size as usize, |params| unsafe {
            sys::virDomainGetCPUStats(self.as_ptr(), params, size, first_cpu(first), count, 0)
        })
    }

    fn io_threads(&self, flags: u32) -> Result<Vec<IoThread>, Error> {
        let mut threads = std::ptr::null_mut();
        // SAFETY: The domain is valid; libvirt allocates an array of what it found.
        let count =
            check(unsafe { sys::virDomainGetIOThreadInfo(self.as_ptr(), &mut threads, flags) })?;
        // SAFETY: The array holds as many pointers, for the caller to free.
        let threads = unsafe { take_array(threads, count) };
        let copied = threads.into_iter().map(|thread| {
            // SAFETY: Each pointer is to a valid thread, which nobody uses after it is freed; its map
            // has as many bytes as it says, and is copied before.
            unsafe {
                let (id, map) = ((*thread).iothread_id, (*thread).cpumap);
                let length = usize::try_from((*thread).cpumaplen).unwrap_or(0);
                let affinity = match map.is_null() {
                    true => Vec::new(),
                    false => std::slice::from_raw_parts(map, length).to_vec(),
                };
                sys::virDomainIOThreadInfoFree(thread);
                IoThread { id, affinity }
            }
        });
        Ok(copied.collect())
    }

    fn add_io_thread(&self, id: u32, flags: u32) -> Result<(), Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainAddIOThread(self.as_ptr(), id, flags) }).map(drop)
    }

    fn remove_io_thread(&self, id: u32, flags: u32) -> Result<(), Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainDelIOThread(self.as_ptr(), id, flags) }).map(drop)
    }

    fn pin_io_thread(&self, id: u32, map: &[u8], flags: u32) -> Result<(), Error> {
        let mut map = map.to_vec();
        let length = c_int::try_from(map.len()).unwrap_or(0);
        // SAFETY: The domain is valid and the map has the length that is passed.
        check(unsafe {
            sys::virDomainPinIOThread(self.as_ptr(), id, map.as_mut_ptr(), length, flags)
        })
        .map(drop)
    }

    fn set_io_thread(&self, id: u32, params: &Params, flags: u32) -> Result<(), Error> {
        // SAFETY: The domain is valid and the parameters live during the call.
        let set = params.with_raw(|params, count| unsafe {
            sys::virDomainSetIOThreadParams(self.as_ptr(), id, params, count, flags)
        })?;
        check(set).map(drop)
    }
    fn set_throttle_group(&self, name: &str, mut limits: Params, flags: u32) -> Result<(), Error> {
        // libvirt wants the name among the limits as well.
        limits.0.push(("group_name".to_owned(), Param::Text(name.to_owned())));
        let name = c_string(name)?;
        // SAFETY: The domain is valid, and the name and the parameters live during the call.
        let set = limits.with_raw(|limits, count| unsafe {
            sys::virDomainSetThrottleGroup(self.as_ptr(), name.as_ptr(), limits, count, flags)
        })?;
        check(set).map(drop)
    }

    fn delete_throttle_group(&self, name: &str, flags: u32) -> Result<(), Error> {
        let name = c_string(name)?;
        // SAFETY: The domain is valid and the name is a C string.
        check(unsafe { sys::virDomainDelThrottleGroup(self.as_ptr(), name.as_ptr(), flags) })
            .map(drop)
    }
}
