//! Finds the functions of libvirt's shared libraries on first use.

use super::last_error;
use std::ffi::{CString, c_void};
use std::sync::atomic::{AtomicPtr, Ordering};

pub use super::library::{Function, Library};

/// What a function returns that the library does not have: libvirt's sign of failure.
pub trait Failure {
    /// The value.
    const FAILURE: Self;
}

macro_rules! failures {
    ($($kind:ty = $value:expr),*) => { $(impl Failure for $kind { const FAILURE: Self = $value; })* };
}

// The only function with an unsigned int is virDomainGetID, which fails with -1; those with an
// unsigned long fail with 0.
failures!(() = (), i32 = -1, u32 = u32::MAX, i64 = -1, u64 = 0);

impl<T> Failure for *mut T {
    const FAILURE: Self = std::ptr::null_mut();
}

impl<T> Failure for *const T {
    const FAILURE: Self = std::ptr::null();
}

impl<T> Failure for Option<T> {
    const FAILURE: Self = None;
}

/// What a slot keeps of a function that the library does not have, so that it is looked for only once.
const MISSING: *mut c_void = std::ptr::dangling_mut();

/// Where a forwarder keeps the address of its function once it is found.
#[derive(Debug)]
pub struct Slot(AtomicPtr<c_void>);

impl Slot {
    /// A slot without an address.
    #[must_use]
    pub const fn new() -> Slot {
        Slot(AtomicPtr::new(std::ptr::null_mut()))
    }

    /// The function's address; null where the library lacks it, which then is what the
    /// thread's last error says.
    pub fn find(&self, library: Library, function: Function) -> *mut c_void {
        let mut kept = self.0.load(Ordering::Acquire);
        if kept.is_null() {
            let name = CString::new(function.name).unwrap_or_default();
            let found = library.symbol(&name);
            kept = if found.is_null() { MISSING } else { found };
            self.0.store(kept, Ordering::Release);
        }
        let found = if kept == MISSING { std::ptr::null_mut() } else { kept };
        last_error::note_call(function, found.is_null());
        found
    }
}

/// Defines a C function that forwards to the one of the same name in a library, which is there
/// since a release of libvirt.
macro_rules! forward {
    ($library:expr, $since:literal; fn $name:ident($($argument:ident: $kind:ty),* $(,)?) $(-> $result:ty)?) => {
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name($($argument: $kind),*) $(-> $result)? {
            type Address = unsafe extern "C" fn($($kind),*) $(-> $result)?;
            static SLOT: super::lazy::Slot = super::lazy::Slot::new();
            let function = super::lazy::Function { name: stringify!($name), since: $since };
            let found = SLOT.find($library, function);
            if found.is_null() {
                return super::lazy::Failure::FAILURE;
            }
            // SAFETY: The symbol is the C function of this name, whose signature virt-sys
            // declares; the caller keeps its contract.
            unsafe { std::mem::transmute::<*mut std::ffi::c_void, Address>(found)($($argument),*) }
        }
    };
}

pub(crate) use forward;
