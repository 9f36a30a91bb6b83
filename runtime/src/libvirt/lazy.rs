//! Opens libvirt's shared libraries on first use.

use std::ffi::{CStr, CString, c_void};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, Ordering};

/// A shared library of libvirt.
#[derive(Debug, Clone, Copy)]
pub enum Library {
    /// The library itself.
    Libvirt,
    /// The functions that only QEMU answers.
    Qemu,
}

static HANDLES: [OnceLock<Result<usize, String>>; 2] = [const { OnceLock::new() }; 2];

/// The C function that was last called and does not exist in the loaded library.
static MISSING: AtomicPtr<i8> = AtomicPtr::new(std::ptr::null_mut());

impl Library {
    fn file(self) -> &'static CStr {
        match self {
            Library::Libvirt => c"libvirt.so.0",
            Library::Qemu => c"libvirt-qemu.so.0",
        }
    }

    /// Opens the library, if it is not open yet.
    ///
    /// # Errors
    /// Returns the dynamic linker's words.
    pub fn open(self) -> Result<usize, String> {
        let open = || {
            // SAFETY: The name is a C string; the handle is never closed.
            let handle =
                unsafe { libc::dlopen(self.file().as_ptr(), libc::RTLD_LAZY | libc::RTLD_GLOBAL) };
            if handle.is_null() { Err(dl_error()) } else { Ok(handle as usize) }
        };
        HANDLES[self as usize].get_or_init(open).clone()
    }

    /// Finds a symbol of the library; null when the library or the symbol does not exist.
    pub fn symbol(self, name: &'static CStr) -> *mut c_void {
        let Ok(handle) = self.open() else {
            MISSING.store(name.as_ptr().cast_mut(), Ordering::Relaxed);
            return std::ptr::null_mut();
        };
        // SAFETY: The handle came from dlopen and the name is a C string.
        let symbol = unsafe { libc::dlsym(handle as *mut c_void, name.as_ptr()) };
        if symbol.is_null() {
            MISSING.store(name.as_ptr().cast_mut(), Ordering::Relaxed);
        }
        symbol
    }
}

/// The name of the function that was last found missing, at most once.
pub fn take_missing() -> Option<String> {
    let name = MISSING.swap(std::ptr::null_mut(), Ordering::Relaxed);
    if name.is_null() {
        return None;
    }
    // SAFETY: Only static C strings are stored.
    let name = unsafe { CStr::from_ptr(name.cast()) };
    Some(name.to_string_lossy().into_owned())
}

fn dl_error() -> String {
    // SAFETY: dlerror returns null or a C string that lives until the next call.
    let text = unsafe { libc::dlerror() };
    if text.is_null() {
        return "unknown error".to_owned();
    }
    // SAFETY: As above.
    CString::from(unsafe { CStr::from_ptr(text) }).to_string_lossy().into_owned()
}

/// What a function returns that the library does not have: libvirt's sign of failure.
pub trait Failure {
    /// The value.
    const FAILURE: Self;
}

macro_rules! failures {
    ($($kind:ty = $value:expr),*) => { $(impl Failure for $kind { const FAILURE: Self = $value; })* };
}

failures!(() = (), i32 = -1, u32 = 0, i64 = -1, u64 = 0);

impl<T> Failure for *mut T {
    const FAILURE: Self = std::ptr::null_mut();
}

impl<T> Failure for *const T {
    const FAILURE: Self = std::ptr::null();
}

impl<T> Failure for Option<T> {
    const FAILURE: Self = None;
}

/// Defines a C function that forwards to the one of the same name in a library.
macro_rules! forward {
    ($library:expr; fn $name:ident($($argument:ident: $kind:ty),* $(,)?) $(-> $result:ty)?) => {
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name($($argument: $kind),*) $(-> $result)? {
            type Function = unsafe extern "C" fn($($kind),*) $(-> $result)?;
            static SLOT: std::sync::atomic::AtomicPtr<std::ffi::c_void> =
                std::sync::atomic::AtomicPtr::new(std::ptr::null_mut());
            let mut found = SLOT.load(std::sync::atomic::Ordering::Acquire);
            if found.is_null() {
                const NAME: &std::ffi::CStr =
                    match std::ffi::CStr::from_bytes_with_nul(concat!(stringify!($name), "\0").as_bytes()) {
                        Ok(name) => name,
                        Err(_) => panic!("a name holds a null byte"),
                    };
                found = $library.symbol(NAME);
                if found.is_null() {
                    return super::lazy::Failure::FAILURE;
                }
                SLOT.store(found, std::sync::atomic::Ordering::Release);
            }
            // SAFETY: The symbol is the C function of this name, whose signature virt-sys
            // declares; the caller keeps its contract.
            unsafe { std::mem::transmute::<*mut std::ffi::c_void, Function>(found)($($argument),*) }
        }
    };
}

pub(crate) use forward;
