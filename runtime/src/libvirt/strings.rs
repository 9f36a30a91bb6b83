//! Strings that C keeps.

use std::ffi::{CStr, c_char};
use virsh_args::carried::carried;

/// Copies a string that C keeps.
///
/// # Safety
/// The pointer must be null or a C string that lives during the call.
pub unsafe fn copy_string(text: *const c_char) -> Option<String> {
    if text.is_null() {
        return None;
    }
    // SAFETY: The caller says that it is a C string.
    Some(carried(unsafe { CStr::from_ptr(text) }.to_bytes()))
}
