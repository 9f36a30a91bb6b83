//! Connections: opening with prompts for credentials, watching for their end.

use super::lazy::Library;
use super::memory::{c_string, check};
use crate::error::Error as Failure;
use std::ffi::{c_int, c_void};
use std::mem::ManuallyDrop;
use std::sync::Once;
use std::time::Duration;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// Loads libvirt and starts its event loop; once per process.
///
/// # Errors
/// Says that the library is not there or does not start.
pub fn load() -> Result<(), Failure> {
    static START: Once = Once::new();
    Library::Libvirt
        .open()
        .map_err(|words| Failure::new(format!("cannot load libvirt: {words}")))?;
    let mut result = Ok(());
    START.call_once(|| result = start());
    result
}

fn start() -> Result<(), Failure> {
    // SAFETY: The function takes nothing and may be called from any thread. Only after it is
    // libvirt kept from printing errors itself: a bad setting of its log shows there alone.
    if unsafe { sys::virInitialize() } < 0 {
        return Err(Failure::new("Failed to initialize libvirt"));
    }
    virt::error::clear_error_callback();
    virt::event::event_register_default_impl().map_err(Failure::from)?;
    // Without a timer the loop would sleep for ever and never see handles added later.
    virt::event::event_add_timeout(5000, |_, _| {}, std::ptr::null_mut()).map_err(Failure::from)?;
    std::thread::spawn(|| {
        loop {
            if virt::event::event_run_default_impl().is_err() {
                std::thread::sleep(Duration::from_millis(100));
            }
        }
    });
    Ok(())
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
    /// Calls `heard` in libvirt's thread with the connection and the reason when the connection ends
    /// (`virConnectRegisterCloseCallback`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn register_close_callback(&self, heard: fn(&Connect, CloseReason)) -> Result<(), Error>;

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

    /// Gives the reference back and returns how many are left (`virConnectClose`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn close(self) -> Result<usize, Error>;
}

type Heard = fn(&Connect, CloseReason);

unsafe extern "C" fn closed(connection: sys::virConnectPtr, reason: c_int, opaque: *mut c_void) {
    // SAFETY: The pointer is the function given at registration; the connection is libvirt's
    // own reference, which must not be given back here.
    let (heard, connection) = unsafe {
        let heard: Heard = std::mem::transmute(opaque);
        (heard, ManuallyDrop::new(Connect::from_ptr(connection)))
    };
    heard(&connection, CloseReason::from_raw(reason));
}

impl ConnectExt for Connect {
    fn register_close_callback(&self, heard: fn(&Connect, CloseReason)) -> Result<(), Error> {
        let opaque = heard as *mut c_void;
        // SAFETY: The connection is open; a function lives for ever and needs no freeing.
        let result = unsafe {
            sys::virConnectRegisterCloseCallback(self.as_ptr(), Some(closed), opaque, None)
        };
        check(result).map(drop)
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

    fn close(self) -> Result<usize, Error> {
        // SAFETY: The reference is given back exactly once, since the value is forgotten.
        let left = unsafe { sys::virConnectClose(self.as_ptr()) };
        std::mem::forget(self);
        check(left)
    }
}
