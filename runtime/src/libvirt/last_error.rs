//! libvirt's last error, which the program answers for itself where libvirt cannot know it.
//!
//! Everything that asks for the last error, also the crate `virt`, comes to the `virGetLastError`
//! that is defined here.

use super::library::{Function, Library};
use super::release::{loaded_release, release};
use super::strings::copy_string;
use std::cell::{Cell, RefCell};
use std::ffi::{CStr, CString, c_void};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use virsh_args::Text;
use virt::error::Error;
use virt_sys as sys;

thread_local! {
    /// What this thread called last, if the loaded library lacks it.
    static MISSING: Cell<Option<Function>> = const { Cell::new(None) };
    /// What this thread called last of what is done at the other end of a connection.
    static CALLED: Cell<Option<Function>> = const { Cell::new(None) };
    /// Whether a call of this thread has failed since the connection was lost.
    static FAILED_HERE: Cell<bool> = const { Cell::new(false) };
    /// What the program itself refuses.
    static REFUSAL: RefCell<Option<Said>> = const { RefCell::new(None) };
    /// The words of this thread's last error, where they are no UTF-8 and so no Rust text.
    static BYTES: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
    /// The error that was made up last for this thread, with its text.
    static MADE_UP: RefCell<Option<(CString, Box<sys::virError>)>> = const { RefCell::new(None) };
}

/// What an error of libvirt says.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    code: i32,
    domain: i32,
    text: String,
}

/// Why the connection was lost, as the first thread heard it whose call met with it; all that is
/// known to other threads and to later calls is that the connection is closed.
static LOSS: Mutex<Option<Said>> = Mutex::new(None);

/// Whether a call has failed since the connection was lost.
static FAILED_AFTER_LOSS: AtomicBool = AtomicBool::new(false);

/// The function that the libvirt at the other end did not know when it was called last.
static UNKNOWN: Mutex<Option<Function>> = Mutex::new(None);

/// Takes note of a call to libvirt, and whether the function is missing.
pub fn note_call(function: Function, is_missing: bool) {
    MISSING.set(is_missing.then_some(function));
    // What has failed is cleaned up before its error is asked for.
    if !function.name.starts_with("virTypedParam") && !function.name.ends_with("Free") {
        CALLED.set(Some(function));
    }
}

/// The function that the libvirt at the other end does not know, if this error tells of one: all
/// that libvirt itself says is the number of a procedure.
#[must_use]
pub fn unknown_there(error: &Error) -> Option<Function> {
    let unknown = error.message().starts_with(UNKNOWN_PROCEDURE);
    unknown.then(|| *UNKNOWN.lock().unwrap_or_else(PoisonError::into_inner)).flatten()
}

/// How libvirt's words for a function begin that an older one at the other end does not know.
const UNKNOWN_PROCEDURE: &str = "unknown procedure: ";

/// An error of libvirt's kind, for what is refused before libvirt is called.
#[must_use]
pub fn refusal(code: sys::virErrorNumber, text: impl Into<String>) -> Error {
    failure(code, sys::VIR_FROM_NONE, text)
}

/// An error as a part of libvirt has it.
#[must_use]
pub fn failure(
    code: sys::virErrorNumber,
    domain: sys::virErrorDomain,
    text: impl Into<String>,
) -> Error {
    let (code, domain) = (code.cast_signed(), domain.cast_signed());
    REFUSAL.set(Some(Said { code, domain, text: text.into() }));
    Error::last_error()
}

/// Tells whether an error is that the connection was lost, or is no more.
#[must_use]
pub fn tells_loss(error: &Error) -> bool {
    let (code, domain) = (error.code().to_raw(), error.domain().to_raw());
    let text = error.message().to_owned();
    let said = Said { code: code.cast_signed(), domain: domain.cast_signed(), text };
    said.tells_loss() || said.text.ends_with(CLOSED)
}

/// The words of an error of this thread, byte for byte: libvirt repeats names and URIs in them.
#[must_use]
pub fn words(error: &Error) -> Text {
    let lossy = error.message();
    if !lossy.contains(char::REPLACEMENT_CHARACTER) {
        return lossy.into();
    }
    BYTES.with_borrow(|bytes| match bytes {
        Some(bytes) if String::from_utf8_lossy(bytes) == lossy => bytes.as_slice().into(),
        _ => lossy.into(),
    })
}

/// How libvirt's words end for a call on a connection that is closed already.
pub(super) const CLOSED: &str = ": client socket is closed";

/// Hears of all errors from now on, instead of libvirt's printing them (`virSetErrorFunc`).
pub fn hear() {
    // SAFETY: The function needs no data.
    unsafe { sys::virSetErrorFunc(std::ptr::null_mut(), Some(heard)) };
}

unsafe extern "C" fn heard(_: *mut c_void, error: sys::virErrorPtr) {
    // SAFETY: libvirt passes a valid error, or none.
    let Some(said) = (unsafe { read(error) }) else { return };
    if said.tells_loss() {
        LOSS.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(said);
    }
}

/// Forgets why a connection was lost, since there is a new one.
pub fn forget_loss() {
    *LOSS.lock().unwrap_or_else(PoisonError::into_inner) = None;
    FAILED_AFTER_LOSS.store(false, Ordering::SeqCst);
}

/// Why the connection was lost, if a call has failed of it since this was asked last.
#[must_use]
pub fn take_loss() -> Option<Error> {
    FAILED_AFTER_LOSS.swap(false, Ordering::SeqCst).then(loss)
}

/// The same of the calls of this thread alone.
#[must_use]
pub fn take_loss_here() -> Option<Error> {
    FAILED_HERE.take().then(loss)
}

/// Why the connection was lost, if that is known.
#[must_use]
pub fn known_loss() -> Option<Error> {
    let known = LOSS.lock().unwrap_or_else(PoisonError::into_inner).is_some();
    known.then(loss)
}

fn loss() -> Error {
    // SAFETY: The function takes nothing. Without an error of its own the thread's is the loss.
    unsafe { sys::virResetLastError() };
    let error = Error::last_error();
    FAILED_AFTER_LOSS.store(false, Ordering::SeqCst);
    FAILED_HERE.set(false);
    error
}

/// The last error of this thread, with exceptions. Where the last call was to a function that
/// this libvirt lacks, the error says so, and is of the kind by which drivers refuse what they do
/// not have: whatever has an older substitute then uses it. Where all that libvirt knows is that
/// the connection is closed, the error says why it was.
///
/// # Safety
/// As for libvirt's function: the error lives until the thread's next call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virGetLastError() -> sys::virErrorPtr {
    if let Some(refusal) = REFUSAL.take() {
        return made_up(&refusal);
    }
    if let Some(function) = MISSING.get() {
        return made_up(&absence(function));
    }
    // SAFETY: libvirt's function may be called at any time, and gives a valid error or none.
    let (error, said) = unsafe {
        let error = library_error();
        keep_bytes(error);
        (error, read(error))
    };
    if said.as_ref().is_some_and(|said| said.text.starts_with(UNKNOWN_PROCEDURE)) {
        *UNKNOWN.lock().unwrap_or_else(PoisonError::into_inner) = CALLED.get();
    }
    let reason = LOSS.lock().unwrap_or_else(PoisonError::into_inner).clone();
    match (said, reason) {
        (Some(said), _) if said.tells_loss() => {}
        (said, Some(reason)) if said.as_ref().is_none_or(Said::tells_nothing) => {
            note_failure();
            return made_up(&reason);
        }
        _ => return error,
    }
    note_failure();
    error
}

/// Takes note of a call that failed since the connection was lost.
fn note_failure() {
    FAILED_AFTER_LOSS.store(true, Ordering::SeqCst);
    FAILED_HERE.set(true);
}

/// What libvirt itself has as this thread's last error.
unsafe fn library_error() -> sys::virErrorPtr {
    type Address = unsafe extern "C" fn() -> sys::virErrorPtr;
    let found = Library::Libvirt.symbol(c"virGetLastError");
    if found.is_null() {
        return std::ptr::null_mut();
    }
    // SAFETY: The symbol is the function of this name.
    unsafe { std::mem::transmute::<*mut c_void, Address>(found)() }
}

/// Copies an error.
///
/// # Safety
/// The pointer must be null or a valid error.
unsafe fn read(error: sys::virErrorPtr) -> Option<Said> {
    // SAFETY: The caller says so; the text is null or a C string.
    unsafe {
        let error = error.as_ref()?;
        let text = copy_string(error.message)?;
        Some(Said { code: error.code, domain: error.domain, text })
    }
}

/// Keeps the words of an error that are no UTF-8.
///
/// # Safety
/// The pointer must be null or a valid error.
unsafe fn keep_bytes(error: sys::virErrorPtr) {
    // SAFETY: The caller says so; the text is null or a C string.
    let Some(error) = (unsafe { error.as_ref() }).filter(|error| !error.message.is_null()) else {
        return;
    };
    // SAFETY: As above.
    let words = unsafe { CStr::from_ptr(error.message) };
    if words.to_str().is_err() {
        BYTES.set(Some(words.to_bytes().to_vec()));
    }
}

impl Said {
    fn is(&self, code: sys::virErrorNumber, domain: sys::virErrorDomain) -> bool {
        self.code == code.cast_signed() && self.domain == domain.cast_signed()
    }

    /// Tells whether this is why a connection was lost: what the transport says, but for what it
    /// says whenever it is closed already.
    fn tells_loss(&self) -> bool {
        self.is(sys::VIR_ERR_SYSTEM_ERROR, sys::VIR_FROM_RPC)
            || self.is(sys::VIR_ERR_RPC, sys::VIR_FROM_RPC)
            || self.is(sys::VIR_ERR_INTERNAL_ERROR, sys::VIR_FROM_RPC) && !self.tells_nothing()
    }

    /// Tells whether this is what libvirt says for want of anything better.
    fn tells_nothing(&self) -> bool {
        self.is(sys::VIR_ERR_INTERNAL_ERROR, sys::VIR_FROM_NONE) || self.text.ends_with(CLOSED)
    }
}

fn absence(function: Function) -> Said {
    let Function { name, since } = function;
    Said {
        code: sys::VIR_ERR_NO_SUPPORT.cast_signed(),
        domain: sys::VIR_FROM_NONE.cast_signed(),
        text: format!(
            "this libvirt{} does not have the function {name}, which came with libvirt {since}",
            loaded_release().map(|there| format!(" {}", release(there))).unwrap_or_default()
        ),
    }
}

/// An error as C has it, which lives until this thread's next one.
fn made_up(said: &Said) -> sys::virErrorPtr {
    let text = CString::new(said.text.as_str()).unwrap_or_default();
    // SAFETY: All bytes zero is a valid error: none.
    let mut error: Box<sys::virError> = Box::new(unsafe { std::mem::zeroed() });
    error.code = said.code;
    error.domain = said.domain;
    error.level = sys::VIR_ERR_ERROR;
    error.message = text.as_ptr().cast_mut();
    let pointer: sys::virErrorPtr = &mut *error;
    MADE_UP.set(Some((text, error)));
    pointer
}
