//! Moves what C allocated into Rust's hands.

use super::last_error::refusal;
use std::ffi::{CStr, CString, c_char};
use virsh_args::carried::{carried, restored};
use virt::error::Error;
use virt_sys as sys;

pub use super::strings::copy_string;

/// Copies a string that C allocated, and frees it.
///
/// # Safety
/// The pointer must be null or a C string from malloc that nobody else frees.
pub unsafe fn take_string(text: *mut c_char) -> Option<String> {
    if text.is_null() {
        return None;
    }
    // SAFETY: The caller says that it is a C string, and its owner.
    unsafe {
        let copy = carried(CStr::from_ptr(text).to_bytes());
        libc::free(text.cast());
        Some(copy)
    }
}

/// The C string of a text.
///
/// # Errors
/// Refuses a text with a null byte, at which C would take it to end.
pub fn c_string(text: &str) -> Result<CString, Error> {
    CString::new(restored(text)).map_err(|error| {
        let place = error.nul_position() + 1;
        refusal(
            sys::VIR_ERR_INVALID_ARG,
            format!("invalid argument: character {place} of a text is a null byte"),
        )
    })
}

/// Copies an array of things that C allocated, and frees the array.
///
/// # Safety
/// The pointer must be null or point to `count` values from malloc that nobody else frees.
pub unsafe fn take_array<T: Copy>(array: *mut T, count: usize) -> Vec<T> {
    if array.is_null() {
        return Vec::new();
    }
    // SAFETY: The caller says that the array holds the values, and that it is its owner.
    unsafe {
        let copy = std::slice::from_raw_parts(array, count).to_vec();
        libc::free(array.cast());
        copy
    }
}

/// Libvirt's result: an error for a negative number, the number otherwise.
pub fn check(result: i32) -> Result<usize, Error> {
    usize::try_from(result).map_err(|_| Error::last_error())
}
