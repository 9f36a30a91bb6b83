//! Registers for the events of QEMU's monitor.

use super::{Callback, Registration, free_callback, registration};
use crate::libvirt::memory::{c_string, copy_string};
use std::ffi::{c_char, c_longlong, c_uint, c_void};
use std::mem::ManuallyDrop;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// An event of a domain's monitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedMonitorEvent {
    /// The name of the domain.
    pub domain: String,
    /// Its UUID.
    pub uuid: String,
    /// QEMU's name of the event.
    pub event: String,
    /// When it happened by QEMU's clock: seconds since 1970.
    pub seconds: i64,
    /// The microseconds of that second.
    pub micros: u32,
    /// What QEMU tells of it, in JSON.
    pub details: Option<String>,
}

/// Registers for the events of the monitor of one domain or all, of one name, or of the names that
/// the flags let match (`virConnectDomainQemuMonitorEventRegister`).
///
/// # Errors
/// Returns libvirt's error, also for an expression that is none.
pub fn monitor_events(
    connection: &Connect,
    domain: Option<&Domain>,
    event: Option<&str>,
    flags: u32,
    heard: Callback<ReceivedMonitorEvent>,
) -> Result<Registration, Error> {
    let event = event.map(c_string).transpose()?;
    let event = event.as_ref().map_or(std::ptr::null(), |event| event.as_ptr());
    let deregister = sys::virConnectDomainQemuMonitorEventDeregister;
    // SAFETY: The domain is null or valid, and the text lives, during the call.
    registration(connection, heard, deregister, |connection, opaque| unsafe {
        let domain = domain.map_or(std::ptr::null_mut(), |domain| domain.as_ptr());
        sys::virConnectDomainQemuMonitorEventRegister(
            connection,
            domain,
            event,
            Some(told),
            opaque,
            Some(free_callback::<ReceivedMonitorEvent>),
            flags,
        )
    })
}

unsafe extern "C" fn told(
    _: sys::virConnectPtr,
    domain: sys::virDomainPtr,
    event: *const c_char,
    seconds: c_longlong,
    micros: c_uint,
    details: *const c_char,
    opaque: *mut c_void,
) {
    // SAFETY: All that libvirt passes is valid during the call and must not be given back; the
    // last argument is the registered box.
    let (heard, domain, event, details) = unsafe {
        (
            &*opaque.cast::<Callback<ReceivedMonitorEvent>>(),
            ManuallyDrop::new(Domain::from_ptr(domain)),
            copy_string(event).unwrap_or_default(),
            copy_string(details),
        )
    };
    let uuid = domain.uuid_string().unwrap_or_default();
    let domain = domain.name().unwrap_or_default();
    heard(ReceivedMonitorEvent { domain, uuid, event, seconds, micros, details });
}
