//! Finds the functions of libvirt's shared libraries on first use.

use super::last_error;
use std::ffi::{CString, c_void};
use std::sync::OnceLock;

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

/// Where a forwarder keeps the address of its function once it was looked for; null of one that the library lacks.
#[derive(Debug)]
pub struct Slot(OnceLock<usize>);

impl Slot {
    /// A slot of a function that nobody has called.
    #[must_use]
    pub const fn new() -> Slot {
        Slot(OnceLock::new())
    }

    /// The function's address; null where the library lacks it, which then is what the
    /// thread's last error says.
    pub fn find(&self, library: Library, function: Function) -> *mut c_void {
        let look = || library.symbol(&CString::new(function.name).unwrap_or_default()) as usize;
        let found = *self.0.get_or_init(look) as *mut c_void;
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
