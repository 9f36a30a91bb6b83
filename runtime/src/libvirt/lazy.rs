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
    /// The functions that only containers answer.
    Lxc,
}

static HANDLES: [OnceLock<Result<usize, String>>; 3] = [const { OnceLock::new() }; 3];

impl Library {
    fn file(self) -> &'static CStr {
        match self {
            Library::Libvirt => c"libvirt.so.0",
            Library::Qemu => c"libvirt-qemu.so.0",
            Library::Lxc => c"libvirt-lxc.so.0",
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
    pub fn symbol(self, name: &CStr) -> *mut c_void {
        let Ok(handle) = self.open() else { return std::ptr::null_mut() };
        // SAFETY: The handle came from dlopen and the name is a C string.
        unsafe { libc::dlsym(handle as *mut c_void, name.as_ptr()) }
    }
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

/// A function that a library may lack.
#[derive(Debug, Clone, Copy)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// The release of libvirt that brought it.
    pub since: &'static str,
}

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
        let mut found = self.0.load(Ordering::Acquire);
        if found.is_null() {
            let name = CString::new(function.name).unwrap_or_default();
            found = library.symbol(&name);
            self.0.store(found, Ordering::Release);
        }
        super::last_error::note_call(found.is_null().then_some(function));
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
