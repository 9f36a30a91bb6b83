//! The names of objects that `virt` has no types for, for completion.

use super::memory::{check, copy_string, take_array};
use std::ffi::{CStr, c_char};
use virt::connect::Connect;
use virt::error::Error;
use virt::network::Network;
use virt_sys as sys;

/// Takes the names out of an array of objects that libvirt allocated, and gives them back.
///
/// # Safety
/// The array must hold `count` objects for the caller to free; `name` must take one.
unsafe fn take_names<T: Copy>(
    array: *mut T,
    count: usize,
    name: impl Fn(T) -> Option<String>,
    free: impl Fn(T),
) -> Vec<String> {
    // SAFETY: The caller says so.
    let objects = unsafe { take_array(array, count) };
    let names = objects.iter().filter_map(|object| name(*object)).collect();
    objects.into_iter().for_each(free);
    names
}

/// The port devices of all filter bindings (`virConnectListAllNWFilterBindings`).
///
/// # Errors
/// Returns libvirt's error.
pub fn nwfilter_bindings(connection: &Connect) -> Result<Vec<String>, Error> {
    let mut array = std::ptr::null_mut();
    // SAFETY: The connection is open; libvirt allocates the array and its objects for us,
    // and each object is used only until it is freed.
    unsafe {
        let found = sys::virConnectListAllNWFilterBindings(connection.as_ptr(), &mut array, 0);
        let count = check(found)?;
        Ok(take_names(
            array,
            count,
            |binding| copy_string(sys::virNWFilterBindingGetPortDev(binding)),
            |binding| {
                sys::virNWFilterBindingFree(binding);
            },
        ))
    }
}

/// The UUIDs of all ports of a network (`virNetworkListAllPorts`).
///
/// # Errors
/// Returns libvirt's error.
pub fn network_ports(network: &Network) -> Result<Vec<String>, Error> {
    let mut array = std::ptr::null_mut();
    // SAFETY: As in `nwfilter_bindings`; a UUID takes 37 bytes with its end.
    unsafe {
        let count = check(sys::virNetworkListAllPorts(network.as_ptr(), &mut array, 0))?;
        Ok(take_names(
            array,
            count,
            |port| {
                let mut text: [c_char; 37] = [0; 37];
                (sys::virNetworkPortGetUUIDString(port, text.as_mut_ptr()) == 0)
                    .then(|| CStr::from_ptr(text.as_ptr()).to_string_lossy().into_owned())
            },
            |port| {
                sys::virNetworkPortFree(port);
            },
        ))
    }
}
