//! libvirt's shared libraries, which are opened on first use, and what they may lack.

use std::ffi::{CStr, CString, c_void};
use std::sync::OnceLock;

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
            super::linked::open(self.file());
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

/// A function that a library may lack.
#[derive(Debug, Clone, Copy)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// The release of libvirt that brought it.
    pub since: &'static str,
}

/// Opens a library beside libvirt's, for good; none where it is not.
pub(super) fn open_one(name: &CStr) -> Option<*mut c_void> {
    // SAFETY: The name is a C string; the handle is never closed.
    let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_LAZY) };
    // With a handle that is null the program's own functions would be found.
    (!handle.is_null()).then_some(handle)
}

/// Fills a struct with functions of an open library, each of which has the signature of its field; none where one of them is
/// missing. Whoever uses it says why the signatures are right.
macro_rules! functions {
    ($handle:expr, $table:ident { $($field:ident: $name:literal),* $(,)? }) => {{
        #[allow(clippy::missing_transmute_annotations, reason = "the field says what it is")]
        let find = || {
            Some($table {
                $($field: {
                    // SAFETY: The handle is that of an open library, and the name is a C string.
                    let found = unsafe { libc::dlsym($handle, $name.as_ptr()) };
                    if found.is_null() {
                        return None;
                    }
                    // SAFETY: The user of the macro says so.
                    unsafe { std::mem::transmute(found) }
                }),*
            })
        };
        find()
    }};
}

pub(super) use functions;
