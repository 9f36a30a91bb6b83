//! What domains tell about their devices and their health, where `virt` lacks it or loses failures.

use super::memory::{c_string, check, copy_string, take_array, take_string};
use super::params::{Params, take_strings};
use std::ptr::null_mut;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// The sizes of a block device in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockSizes {
    /// What the guest sees.
    pub capacity: u64,
    /// What is taken up on the host.
    pub allocation: u64,
    /// What the image file or device measures.
    pub physical: u64,
}

/// The state of the interface that controls a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ControlInfo {
    /// A number of `virDomainControlState`.
    pub state: u32,
    /// A number of `virDomainControlErrorReason`.
    pub details: u32,
    /// Milliseconds in this state.
    pub milliseconds: u64,
}

/// An interface with its addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterfaceAddresses {
    /// The name.
    pub name: String,
    /// The MAC address, if it is known.
    pub mac: Option<String>,
    /// The addresses.
    pub addresses: Vec<Address>,
}

/// An IP address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// A number of `virIPAddrType`.
    pub kind: i32,
    /// The address in words.
    pub text: String,
    /// The length of the network prefix.
    pub prefix: u32,
}

/// The security label of a running domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityLabel {
    /// The label; empty without one.
    pub label: String,
    /// Whether it is enforced.
    pub enforcing: bool,
}

/// What domains tell beside what `virt` wraps.
pub trait MonitorExt {
    /// The disks in error: target and number of `virDomainDiskErrorCode`
    /// (`virDomainGetDiskErrors`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn disk_errors(&self) -> Result<Vec<(String, i32)>, Error>;

    /// The sizes of a block device (`virDomainGetBlockInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error, which `virt` drops.
    fn block_sizes(&self, device: &str) -> Result<BlockSizes, Error>;

    /// The number of counters that a block device has (`virDomainBlockStatsFlags`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn block_counter_count(&self, device: &str) -> Result<i32, Error>;

    /// The counters of a block device (`virDomainBlockStatsFlags`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn block_counters(&self, device: &str, count: i32) -> Result<Params, Error>;

    /// The state of the control interface (`virDomainGetControlInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn control_info(&self) -> Result<ControlInfo, Error>;

    /// The interfaces with their addresses, by a number of
    /// `virDomainInterfaceAddressesSource` (`virDomainInterfaceAddresses`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn addresses(&self, source: u32) -> Result<Vec<InterfaceAddresses>, Error>;

    /// The hypervisor's messages about the domain (`virDomainGetMessages`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn messages(&self) -> Result<Vec<String>, Error>;

    /// The label of the running domain (`virDomainGetSecurityLabel`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn security_label(&self) -> Result<SecurityLabel, Error>;
}

impl MonitorExt for Domain {
    fn disk_errors(&self) -> Result<Vec<(String, i32)>, Error> {
        // SAFETY: The domain is valid; without an array libvirt only counts the disks.
        let room = check(unsafe { sys::virDomainGetDiskErrors(self.as_ptr(), null_mut(), 0, 0) })?;
        if room == 0 {
            return Ok(Vec::new());
        }
        let mut errors = vec![sys::virDomainDiskError { disk: null_mut(), error: 0 }; room];
        let most = u32::try_from(room).unwrap_or(u32::MAX);
        // SAFETY: The array has room for as many errors as libvirt is told.
        let count =
            unsafe { sys::virDomainGetDiskErrors(self.as_ptr(), errors.as_mut_ptr(), most, 0) };
        let errors = errors.into_iter().take(check(count)?);
        // SAFETY: libvirt filled in `count` errors with names for the caller to free.
        Ok(errors
            .map(|error| (unsafe { take_string(error.disk) }.unwrap_or_default(), error.error))
            .collect())
    }

    fn block_sizes(&self, device: &str) -> Result<BlockSizes, Error> {
        let device = c_string(device)?;
        let mut info = sys::virDomainBlockInfo { capacity: 0, allocation: 0, physical: 0 };
        // SAFETY: The domain is valid, the name is a C string, the structure lives.
        check(unsafe { sys::virDomainGetBlockInfo(self.as_ptr(), device.as_ptr(), &mut info, 0) })?;
        let sys::virDomainBlockInfo { capacity, allocation, physical } = info;
        Ok(BlockSizes { capacity, allocation, physical })
    }

    fn block_counter_count(&self, device: &str) -> Result<i32, Error> {
        let (device, mut count) = (c_string(device)?, 0);
        // SAFETY: The domain is valid; without an array libvirt only counts.
        check(unsafe {
            let pointer = self.as_ptr();
            sys::virDomainBlockStatsFlags(pointer, device.as_ptr(), null_mut(), &mut count, 0)
        })?;
        Ok(count)
    }

    fn block_counters(&self, device: &str, count: i32) -> Result<Params, Error> {
        let device = c_string(device)?;
        // SAFETY: The array has room for `count` parameters.
        Params::filled(count, |params, count| unsafe {
            sys::virDomainBlockStatsFlags(self.as_ptr(), device.as_ptr(), params, count, 0)
        })
    }

    fn control_info(&self) -> Result<ControlInfo, Error> {
        let mut info = sys::virDomainControlInfo { state: 0, details: 0, stateTime: 0 };
        // SAFETY: The domain is valid and the structure lives.
        check(unsafe { sys::virDomainGetControlInfo(self.as_ptr(), &mut info, 0) })?;
        let sys::virDomainControlInfo { state, details, stateTime: milliseconds } = info;
        Ok(ControlInfo { state, details, milliseconds })
    }

    fn addresses(&self, source: u32) -> Result<Vec<InterfaceAddresses>, Error> {
        let mut interfaces = null_mut();
        // SAFETY: The domain is valid; libvirt allocates an array of interfaces, each of which
        // is copied and given back.
        unsafe {
            let count = sys::virDomainInterfaceAddresses(self.as_ptr(), &mut interfaces, source, 0);
            let pointers = take_array(interfaces, check(count)?);
            Ok(pointers
                .into_iter()
                .map(|pointer| {
                    let copy = interface(&*pointer);
                    sys::virDomainInterfaceFree(pointer);
                    copy
                })
                .collect())
        }
    }

    fn messages(&self) -> Result<Vec<String>, Error> {
        let mut messages = null_mut();
        // SAFETY: The domain is valid; libvirt allocates the texts and their array.
        unsafe {
            let count = sys::virDomainGetMessages(self.as_ptr(), &mut messages, 0);
            Ok(take_strings(messages, check(count)?))
        }
    }

    fn security_label(&self) -> Result<SecurityLabel, Error> {
        let mut raw = sys::virSecurityLabel { label: [0; 4097], enforcing: 0 };
        // SAFETY: The domain is valid and the structure lives.
        check(unsafe { sys::virDomainGetSecurityLabel(self.as_ptr(), &mut raw) })?;
        // SAFETY: libvirt wrote a C string.
        let label = unsafe { copy_string(raw.label.as_ptr()) }.unwrap_or_default();
        Ok(SecurityLabel { label, enforcing: raw.enforcing != 0 })
    }
}

/// Copies an interface.
///
/// # Safety
/// It must be one that libvirt filled in.
unsafe fn interface(raw: &sys::virDomainInterface) -> InterfaceAddresses {
    // SAFETY: The texts are C strings or null; the array holds as many addresses as it counts.
    unsafe {
        let addresses = if raw.addrs.is_null() {
            &[]
        } else {
            std::slice::from_raw_parts(raw.addrs, raw.naddrs as usize)
        };
        InterfaceAddresses {
            name: copy_string(raw.name).unwrap_or_default(),
            mac: copy_string(raw.hwaddr),
            addresses: addresses
                .iter()
                .map(|address| Address {
                    kind: address.type_,
                    text: copy_string(address.addr).unwrap_or_default(),
                    prefix: address.prefix,
                })
                .collect(),
        }
    }
}

/// The host's security model and its domain of interpretation (`virNodeGetSecurityModel`).
///
/// # Errors
/// Returns libvirt's error.
pub fn security_model(connection: &Connect) -> Result<(String, String), Error> {
    let mut raw = sys::virSecurityModel { model: [0; 257], doi: [0; 257] };
    // SAFETY: The connection is open and the structure lives.
    check(unsafe { sys::virNodeGetSecurityModel(connection.as_ptr(), &mut raw) })?;
    // SAFETY: libvirt wrote C strings.
    unsafe {
        Ok((
            copy_string(raw.model.as_ptr()).unwrap_or_default(),
            copy_string(raw.doi.as_ptr()).unwrap_or_default(),
        ))
    }
}
