//! Connections: opening with prompts for credentials, watching for their end.

use super::event_loop;
use super::last_error::CLOSED;
use super::lazy::Library;
use super::memory::{c_string, check};
use super::params::Params;
use std::ffi::{c_int, c_void};
use std::sync::OnceLock;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// Loads libvirt and starts its event loop; once per process. What fails is not tried again.
///
/// # Errors
/// Says that the library is not there or does not start.
pub fn load() -> Result<(), String> {
    static STARTED: OnceLock<Result<(), String>> = OnceLock::new();
    STARTED.get_or_init(start).clone()
}

fn start() -> Result<(), String> {
    Library::Libvirt.open().map_err(|words| format!("cannot load libvirt: {words}"))?;
    // SAFETY: The function takes nothing and may be called from any thread. Only after it is
    // libvirt kept from printing errors itself: a bad setting of its log shows there alone.
    if unsafe { sys::virInitialize() } < 0 {
        return Err("Failed to initialize libvirt".to_owned());
    }
    super::last_error::hear();
    super::uuid_text::begin();
    event_loop::start().map_err(|error| error.message().to_owned())
}

/// Opens a connection; the library asks the user for credentials on its own.
///
/// # Errors
/// Returns libvirt's error (`virConnectOpenAuth`).
pub fn open_connection(uri: Option<&str>, readonly: bool) -> Result<Connect, Error> {
    let uri = uri.map(c_string).transpose()?;
    let uri = uri.as_ref().map_or(std::ptr::null(), |uri| uri.as_ptr());
    let flags = if readonly { sys::VIR_CONNECT_RO } else { 0 };
    let default_auth =
        Library::Libvirt.symbol(c"virConnectAuthPtrDefault").cast::<sys::virConnectAuthPtr>();
    // SAFETY: The symbol is a variable that libvirt sets before anyone can call it; the URI
    // is null or a C string.
    let pointer = unsafe {
        let auth = if default_auth.is_null() { std::ptr::null_mut() } else { *default_auth };
        sys::virConnectOpenAuth(uri, auth, flags)
    };
    if pointer.is_null() {
        return Err(Error::last_error());
    }
    // SAFETY: The new reference is ours.
    Ok(unsafe { Connect::from_ptr(pointer) })
}

/// Tells whether the last call of this thread failed because nobody takes connections there: a socket that is missing, or
/// that refuses.
#[must_use]
pub fn nobody_listens() -> bool {
    // SAFETY: The function takes nothing; what it returns is this thread's until its next call.
    let error = unsafe { sys::virGetLastError().as_ref() };
    let number = error.filter(|error| error.code == sys::VIR_ERR_SYSTEM_ERROR.cast_signed());
    number.is_some_and(|error| matches!(error.int1, libc::ENOENT | libc::ECONNREFUSED))
}

/// Why a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseReason {
    /// Reading or writing failed.
    Error,
    /// The server closed it.
    EndOfFile,
    /// The server answered no keepalive messages.
    Keepalive,
    /// The client closed it.
    Client,
    /// Something newer than this program.
    Unknown,
}

impl CloseReason {
    fn from_raw(reason: c_int) -> CloseReason {
        match reason.cast_unsigned() {
            sys::VIR_CONNECT_CLOSE_REASON_ERROR => CloseReason::Error,
            sys::VIR_CONNECT_CLOSE_REASON_EOF => CloseReason::EndOfFile,
            sys::VIR_CONNECT_CLOSE_REASON_KEEPALIVE => CloseReason::Keepalive,
            sys::VIR_CONNECT_CLOSE_REASON_CLIENT => CloseReason::Client,
            _ => CloseReason::Unknown,
        }
    }

    /// The reason that a failed call tells, in the library's words.
    #[must_use]
    pub fn of(loss: &Error) -> CloseReason {
        let text = loss.message();
        if text.contains("keepalive timeout") {
            CloseReason::Keepalive
        } else if text.contains("End of file") || text.ends_with(CLOSED) {
            CloseReason::EndOfFile
        } else {
            CloseReason::Error
        }
    }

    /// The reason in virsh's words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            CloseReason::Error => "due to I/O error",
            CloseReason::EndOfFile => "due to end of file",
            CloseReason::Keepalive => "due to keepalive timeout",
            CloseReason::Client | CloseReason::Unknown => "unknown reason",
        }
    }
}

/// What connections can do beside what `virt` wraps.
pub trait ConnectExt {
    /// Calls `heard` with the reason when the connection ends (`virConnectRegisterCloseCallback`): in
    /// libvirt's thread, or in the one whose call has just lost the connection. A call to libvirt
    /// in there would take away that call's error.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn register_close_callback(
        &self,
        heard: impl Fn(CloseReason) + Send + Sync + 'static,
    ) -> Result<(), Error>;

    /// Takes the close callback back (`virConnectUnregisterCloseCallback`).
    fn unregister_close_callback(&self);

    /// Starts the domain that a document describes and hands open files to it
    /// (`virDomainCreateXMLWithFiles`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn create_domain_xml_with_files(
        &self,
        document: &str,
        files: &[i32],
        flags: u32,
    ) -> Result<Domain, Error>;

    /// Starts the domain that is saved in the file that the parameters name
    /// (`virDomainRestoreParams`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn restore_domain_with(&self, params: &Params, flags: u32) -> Result<(), Error>;

    /// Gives the reference back and returns how many are left (`virConnectClose`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn close(self) -> Result<usize, Error>;
}

type Heard = Box<dyn Fn(CloseReason) + Send + Sync>;

unsafe extern "C" fn closed(_: sys::virConnectPtr, reason: c_int, opaque: *mut c_void) {
    // SAFETY: The pointer is the box given at registration.
    unsafe { (*opaque.cast::<Heard>())(CloseReason::from_raw(reason)) };
}

unsafe extern "C" fn forget(opaque: *mut c_void) {
    // SAFETY: The pointer is the box given at registration; libvirt calls this once.
    drop(unsafe { Box::from_raw(opaque.cast::<Heard>()) });
}

impl ConnectExt for Connect {
    fn register_close_callback(
        &self,
        heard: impl Fn(CloseReason) + Send + Sync + 'static,
    ) -> Result<(), Error> {
        let heard: Box<Heard> = Box::new(Box::new(heard));
        let opaque = Box::into_raw(heard).cast::<c_void>();
        // SAFETY: The connection is open; libvirt keeps the box until the callback is removed.
        let result = unsafe {
            sys::virConnectRegisterCloseCallback(self.as_ptr(), Some(closed), opaque, Some(forget))
        };
        if result < 0 {
            let error = Error::last_error();
            // SAFETY: The box was not taken.
            unsafe { forget(opaque) };
            return Err(error);
        }
        event_loop::want();
        Ok(())
    }

    fn unregister_close_callback(&self) {
        // SAFETY: The connection is open and the callback is the registered one.
        unsafe { sys::virConnectUnregisterCloseCallback(self.as_ptr(), Some(closed)) };
    }

    fn create_domain_xml_with_files(
        &self,
        document: &str,
        files: &[i32],
        flags: u32,
    ) -> Result<Domain, Error> {
        let document = c_string(document)?;
        let mut files = files.to_vec();
        let count = u32::try_from(files.len()).unwrap_or(u32::MAX);
        // SAFETY: The connection is open, the document is a C string, and the array holds as
        // many numbers as are counted; libvirt checks that they are open files.
        let domain = unsafe {
            sys::virDomainCreateXMLWithFiles(
                self.as_ptr(),
                document.as_ptr(),
                count,
                files.as_mut_ptr(),
                flags,
            )
        };
        if domain.is_null() {
            return Err(Error::last_error());
        }
        // SAFETY: The new reference is ours.
        Ok(unsafe { Domain::from_ptr(domain) })
    }

    fn restore_domain_with(&self, params: &Params, flags: u32) -> Result<(), Error> {
        let restored = params.with_raw(|params, count| {
            // SAFETY: The connection is open and the parameters live during the call.
            unsafe { sys::virDomainRestoreParams(self.as_ptr(), params, count, flags) }
        })?;
        check(restored).map(drop)
    }

    fn close(self) -> Result<usize, Error> {
        // SAFETY: The reference is given back exactly once, since the value is forgotten.
        let left = unsafe { sys::virConnectClose(self.as_ptr()) };
        std::mem::forget(self);
        check(left)
    }
}
