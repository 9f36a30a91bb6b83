//! The virtual CPUs of domains, and the host CPUs on which domains run.
//!
//! A map holds a bit for each CPU of the host, the first in the lowest bit of the first byte.

use super::memory::{c_string, check};
use super::params::Params;
use std::ffi::{c_int, c_uchar};
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// What is known of a virtual CPU of a running domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vcpu {
    /// Its number.
    pub number: u32,
    /// The number of its state, from `virVcpuState`.
    pub state: i32,
    /// The time that it has run, in nanoseconds.
    pub time: u64,
    /// The number of the host CPU that runs it; -1 and -2 where there is none or none is known.
    pub cpu: i32,
    /// The host CPUs that may run it, as a map.
    pub affinity: Vec<u8>,
}

/// What domains know of their virtual CPUs beside what `virt` wraps.
pub trait VcpuExt {
    /// The virtual CPUs of a running domain, at most `most` of them, with maps of `length` bytes
    /// (`virDomainGetVcpus`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn vcpus(&self, most: u32, length: usize) -> Result<Vec<Vcpu>, Error>;

    /// The maps of the host CPUs that may run each of at most `most` virtual CPUs, of `length`
    /// bytes each (`virDomainGetVcpuPinInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn vcpu_pins(&self, most: u32, length: usize, flags: u32) -> Result<Vec<Vec<u8>>, Error>;

    /// The map of the host CPUs that may run the emulator's threads, of `length` bytes; none
    /// where libvirt does not say (`virDomainGetEmulatorPinInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn emulator_pin(&self, length: usize, flags: u32) -> Result<Option<Vec<u8>>, Error>;

    /// Switches virtual CPUs on or off one by one (`virDomainSetVcpu`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where the list cannot be read.
    fn set_vcpu(&self, list: &str, enabled: bool, flags: u32) -> Result<(), Error>;

    /// What the guest says of its virtual CPUs (`virDomainGetGuestVcpus`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn guest_vcpus(&self) -> Result<Params, Error>;

    /// Has the guest switch virtual CPUs on or off (`virDomainSetGuestVcpus`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where the list cannot be read.
    fn set_guest_vcpus(&self, list: &str, enabled: bool) -> Result<(), Error>;
}

/// Room for maps of `length` bytes each.
struct Maps {
    bytes: Vec<c_uchar>,
    length: usize,
}

impl Maps {
    fn new(count: u32, length: usize) -> Maps {
        Maps { bytes: vec![0; (count as usize).saturating_mul(length)], length }
    }

    fn c_length(&self) -> c_int {
        c_int::try_from(self.length).unwrap_or(0)
    }

    fn first(self, count: usize) -> impl Iterator<Item = Vec<u8>> {
        let (bytes, length) = (self.bytes, self.length);
        (0..count).map(move |at| {
            bytes.get(at * length..(at + 1) * length).map(<[u8]>::to_vec).unwrap_or_default()
        })
    }
}

impl VcpuExt for Domain {
    fn vcpus(&self, most: u32, length: usize) -> Result<Vec<Vcpu>, Error> {
        let mut maps = Maps::new(most, length);
        let blank = sys::virVcpuInfo { number: 0, state: 0, cpuTime: 0, cpu: 0 };
        let mut vcpus = vec![blank; most as usize];
        // SAFETY: The domain is valid; both arrays have room for as many as are asked for.
        let count = check(unsafe {
            sys::virDomainGetVcpus(
                self.as_ptr(),
                vcpus.as_mut_ptr(),
                c_int::try_from(most).unwrap_or(0),
                maps.bytes.as_mut_ptr(),
                maps.c_length(),
            )
        })?;
        vcpus.truncate(count);
        let vcpus = vcpus.iter().zip(maps.first(count)).map(|(vcpu, affinity)| Vcpu {
            number: vcpu.number,
            state: vcpu.state,
            time: vcpu.cpuTime,
            cpu: vcpu.cpu,
            affinity,
        });
        Ok(vcpus.collect())
    }

    fn vcpu_pins(&self, most: u32, length: usize, flags: u32) -> Result<Vec<Vec<u8>>, Error> {
        let mut maps = Maps::new(most, length);
        // SAFETY: The domain is valid; the array has room for as many maps as are asked for.
        let count = check(unsafe {
            sys::virDomainGetVcpuPinInfo(
                self.as_ptr(),
                c_int::try_from(most).unwrap_or(0),
                maps.bytes.as_mut_ptr(),
                maps.c_length(),
                flags,
            )
        })?;
        Ok(maps.first(count).collect())
    }

    fn emulator_pin(&self, length: usize, flags: u32) -> Result<Option<Vec<u8>>, Error> {
        let mut map = Maps::new(1, length);
        // SAFETY: The domain is valid; the array has room for one map.
        let count = check(unsafe {
            sys::virDomainGetEmulatorPinInfo(
                self.as_ptr(),
                map.bytes.as_mut_ptr(),
                map.c_length(),
                flags,
            )
        })?;
        Ok((count > 0).then_some(map.bytes))
    }

    fn set_vcpu(&self, list: &str, enabled: bool, flags: u32) -> Result<(), Error> {
        let list = c_string(list)?;
        // SAFETY: The domain is valid and the text lives during the call.
        check(unsafe {
            sys::virDomainSetVcpu(self.as_ptr(), list.as_ptr(), c_int::from(enabled), flags)
        })
        .map(drop)
    }

    fn guest_vcpus(&self) -> Result<Params, Error> {
        Params::allocated(|params, count| {
            let mut unsigned = 0;
            // SAFETY: The domain is valid and libvirt allocates the parameters.
            let asked =
                unsafe { sys::virDomainGetGuestVcpus(self.as_ptr(), params, &mut unsigned, 0) };
            *count = unsigned.cast_signed();
            asked
        })
    }

    fn set_guest_vcpus(&self, list: &str, enabled: bool) -> Result<(), Error> {
        let list = c_string(list)?;
        // SAFETY: The domain is valid and the text lives during the call.
        check(unsafe {
            sys::virDomainSetGuestVcpus(self.as_ptr(), list.as_ptr(), c_int::from(enabled), 0)
        })
        .map(drop)
    }
}
