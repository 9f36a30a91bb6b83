//! The statistics of many domains in one call.

use super::memory::copy_string;
use super::params::Params;
use std::borrow::Borrow;
use std::ptr::null_mut;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// The statistics of one domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomainStats {
    /// The domain's name.
    pub name: String,
    /// The domain's UUID.
    pub uuid: [u8; UUID_LENGTH],
    /// The statistics in libvirt's order.
    pub params: Params,
}

/// How many bytes a UUID has.
pub const UUID_LENGTH: usize = sys::VIR_UUID_BUFLEN as usize;

/// What connections and domains tell about many domains at once.
pub trait StatsExt {
    /// The statistics of the domains that the filters among the flags pick
    /// (`virConnectGetAllDomainStats`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn domain_stats(&self, groups: u32, flags: u32) -> Result<Vec<DomainStats>, Error>;
}

impl StatsExt for Connect {
    fn domain_stats(&self, groups: u32, flags: u32) -> Result<Vec<DomainStats>, Error> {
        let mut records = null_mut();
        // SAFETY: The connection is open and the result is a place for a pointer.
        let count =
            unsafe { sys::virConnectGetAllDomainStats(self.as_ptr(), groups, &mut records, flags) };
        // SAFETY: libvirt filled in the records of a call that succeeded.
        unsafe { take(count, records) }
    }
}

impl<D: Borrow<Domain>> StatsExt for [D] {
    /// The statistics of these domains, all of one connection; domains that are gone are
    /// left out (`virDomainListGetStats`).
    fn domain_stats(&self, groups: u32, flags: u32) -> Result<Vec<DomainStats>, Error> {
        if self.is_empty() {
            return Ok(Vec::new());
        }
        // SAFETY: The domains outlive the pointers, which are used for one call only.
        let mut pointers: Vec<_> =
            self.iter().map(|domain| unsafe { domain.borrow().as_ptr() }).collect();
        pointers.push(null_mut());
        let mut records = null_mut();
        // SAFETY: The domains live during the call and a null pointer ends their array.
        let count = unsafe {
            sys::virDomainListGetStats(pointers.as_mut_ptr(), groups, &mut records, flags)
        };
        // SAFETY: libvirt filled in the records of a call that succeeded.
        unsafe { take(count, records) }
    }
}

/// The UUID of a domain, which is known without asking the server (`virDomainGetUUID`).
///
/// # Errors
/// Returns libvirt's error.
pub fn uuid_of(domain: &Domain) -> Result<[u8; UUID_LENGTH], Error> {
    // SAFETY: The domain is valid.
    unsafe { uuid(domain.as_ptr()) }.ok_or_else(Error::last_error)
}

/// Reads the UUID of a domain.
///
/// # Safety
/// The pointer must be a domain.
unsafe fn uuid(domain: sys::virDomainPtr) -> Option<[u8; UUID_LENGTH]> {
    let mut bytes = [0; UUID_LENGTH];
    // SAFETY: The caller says so; the buffer has room for a UUID.
    (unsafe { sys::virDomainGetUUID(domain, bytes.as_mut_ptr()) } >= 0).then_some(bytes)
}

/// Copies records that a call allocated, and frees them.
///
/// # Safety
/// When the count is not negative, the pointer must be an array of so many records, ended by
/// a null pointer, that nobody else frees.
unsafe fn take(
    count: i32,
    records: *mut sys::virDomainStatsRecordPtr,
) -> Result<Vec<DomainStats>, Error> {
    let count = super::memory::check(count)?;
    if records.is_null() {
        return Ok(Vec::new());
    }
    // SAFETY: The caller says so; each record holds a domain and its parameters.
    unsafe {
        let pointers = std::slice::from_raw_parts(records, count);
        let copy = pointers.iter().filter_map(|record| {
            let record = &**record;
            Some(DomainStats {
                name: copy_string(sys::virDomainGetName(record.dom))?,
                uuid: uuid(record.dom)?,
                params: Params::copy(record.params, usize::try_from(record.nparams).unwrap_or(0)),
            })
        });
        let stats = copy.collect();
        sys::virDomainStatsRecordListFree(records);
        Ok(stats)
    }
}
