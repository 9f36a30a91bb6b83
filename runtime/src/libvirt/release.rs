//! The release of the library that is loaded.

use super::library::Library;
use std::ffi::{c_int, c_ulong, c_void};
use std::sync::OnceLock;

/// A version number as libvirt packs it, as text: `9.0.0`.
#[must_use]
pub fn release(number: u64) -> String {
    format!("{}.{}.{}", number / 1_000_000, number / 1000 % 1000, number % 1000)
}

/// The release of the library that is loaded, as libvirt packs it; the library is loaded for that. None if there is none.
///
/// It is asked beside the forwarders, so that a call that is noted as a failure stays the last one.
#[must_use]
pub fn loaded_release() -> Option<u64> {
    static LOADED: OnceLock<Option<u64>> = OnceLock::new();
    *LOADED.get_or_init(ask)
}

fn ask() -> Option<u64> {
    type Address =
        unsafe extern "C" fn(*mut c_ulong, *const std::ffi::c_char, *mut c_ulong) -> c_int;
    let found = Library::Libvirt.symbol(c"virGetVersion");
    if found.is_null() {
        return None;
    }
    // SAFETY: The symbol is the C function of this name.
    let function = unsafe { std::mem::transmute::<*mut c_void, Address>(found) };
    let mut number = 0;
    // SAFETY: The number may be written to; without a driver's name, its version is not asked for.
    let status = unsafe { function(&mut number, std::ptr::null(), std::ptr::null_mut()) };
    #[allow(
        clippy::useless_conversion,
        reason = "C's `unsigned long` has 32 bits on some machines"
    )]
    (status == 0).then(|| number.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_packed_by_thousands() {
        assert_eq!(release(12_008_000), "12.8.0");
        assert_eq!(release(9_000_001), "9.0.1");
    }
}
