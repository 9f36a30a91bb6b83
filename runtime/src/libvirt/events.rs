//! Registers for the events of networks, pools, node devices and secrets.

use super::memory::check;
use std::ffi::{c_int, c_void};
use std::mem::ManuallyDrop;
use virt::connect::Connect;
use virt::error::Error;
use virt::network::Network;
use virt::nodedev::NodeDevice;
use virt::secret::Secret;
use virt::storage_pool::StoragePool;
use virt_sys as sys;

/// What happened to an object: its name, and for a lifecycle event the number of what
/// happened and of the detail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// The object's name, or the UUID of a secret.
    pub name: String,
    /// The event and the detail of a lifecycle event.
    pub lifecycle: Option<(i32, i32)>,
}

type Heard = Box<dyn Fn(Happening) + Send>;
type Deregister = unsafe extern "C" fn(sys::virConnectPtr, c_int) -> c_int;

/// A registration, taken back when it is dropped.
#[derive(Debug)]
pub struct Registration {
    connection: Connect,
    id: c_int,
    deregister: Deregister,
}

impl Drop for Registration {
    fn drop(&mut self) {
        // SAFETY: The connection is open and the id is the one that it gave.
        unsafe { (self.deregister)(self.connection.as_ptr(), self.id) };
    }
}

unsafe extern "C" fn free_heard(opaque: *mut c_void) {
    // SAFETY: The pointer is the box given at registration; libvirt calls this once.
    drop(unsafe { Box::from_raw(opaque.cast::<Heard>()) });
}

fn registration(
    connection: &Connect,
    heard: impl Fn(Happening) + Send + 'static,
    deregister: Deregister,
    register: impl FnOnce(sys::virConnectPtr, *mut c_void) -> c_int,
) -> Result<Registration, Error> {
    let heard: Box<Heard> = Box::new(Box::new(heard));
    let opaque = Box::into_raw(heard).cast::<c_void>();
    // SAFETY: The connection is open; on failure libvirt does not keep the pointer.
    let id = register(unsafe { connection.as_ptr() }, opaque);
    if id < 0 {
        let error = Error::last_error();
        // SAFETY: The box was not taken.
        unsafe { free_heard(opaque) };
        return Err(error);
    }
    check(id)?;
    Ok(Registration { connection: connection.clone(), id, deregister })
}

/// Defines the two callbacks of a kind of object and the function that registers them.
macro_rules! family {
    ($(#[$doc:meta])* $function:ident, $object:ty, $pointer:ty, $name:ident, $register:ident, $deregister:ident) => {
        $(#[$doc])*
        ///
        /// # Errors
        /// Returns libvirt's error.
        pub fn $function(
            connection: &Connect,
            object: Option<&$object>,
            kind: u32,
            heard: impl Fn(Happening) + Send + 'static,
        ) -> Result<Registration, Error> {
            unsafe extern "C" fn lifecycle(_: sys::virConnectPtr, object: $pointer, event: c_int, detail: c_int, opaque: *mut c_void) {
                // SAFETY: The object is valid during the call; the pointer is the registered box.
                unsafe { tell(object, Some((event, detail)), opaque) }
            }
            unsafe extern "C" fn plain(_: sys::virConnectPtr, object: $pointer, opaque: *mut c_void) {
                // SAFETY: As above.
                unsafe { tell(object, None, opaque) }
            }
            unsafe fn tell(object: $pointer, lifecycle: Option<(i32, i32)>, opaque: *mut c_void) {
                // SAFETY: The callers say so; the object is libvirt's and must not be given back.
                let (heard, object) = unsafe {
                    (&*opaque.cast::<Heard>(), ManuallyDrop::new(<$object>::from_ptr(object)))
                };
                heard(Happening { name: object.$name().unwrap_or_default(), lifecycle });
            }
            // SAFETY: libvirt calls each kind of event with the signature it documents for it:
            // kind 0 is the lifecycle, all others have no numbers.
            let callback = Some(unsafe {
                if kind == 0 {
                    std::mem::transmute::<*const (), unsafe extern "C" fn(sys::virConnectPtr, $pointer, *mut c_void)>(lifecycle as *const ())
                } else {
                    plain
                }
            });
            // SAFETY: The object is null or valid during the call.
            registration(connection, heard, sys::$deregister, |connection, opaque| unsafe {
                let object = object.map_or(std::ptr::null_mut(), |object| object.as_ptr());
                sys::$register(connection, object, kind.cast_signed(), callback, opaque, Some(free_heard))
            })
        }
    };
}

family!(
    /// Registers for events of one network or all (`virConnectNetworkEventRegisterAny`).
    network_events, Network, sys::virNetworkPtr, name, virConnectNetworkEventRegisterAny, virConnectNetworkEventDeregisterAny
);
family!(
    /// Registers for events of one pool or all (`virConnectStoragePoolEventRegisterAny`).
    pool_events, StoragePool, sys::virStoragePoolPtr, name, virConnectStoragePoolEventRegisterAny, virConnectStoragePoolEventDeregisterAny
);
family!(
    /// Registers for events of one node device or all (`virConnectNodeDeviceEventRegisterAny`).
    node_device_events, NodeDevice, sys::virNodeDevicePtr, name, virConnectNodeDeviceEventRegisterAny, virConnectNodeDeviceEventDeregisterAny
);
family!(
    /// Registers for events of one secret or all (`virConnectSecretEventRegisterAny`).
    secret_events, Secret, sys::virSecretPtr, uuid_string, virConnectSecretEventRegisterAny, virConnectSecretEventDeregisterAny
);
