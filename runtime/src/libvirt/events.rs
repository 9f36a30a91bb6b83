//! Registers for events: here for those of networks, pools, node devices and secrets.

pub mod domain;
pub mod monitor;

use super::event_loop;
use super::last_error::refusal;
use super::memory::{check, copy_string};
use std::ffi::{c_char, c_int, c_void};
use std::mem::ManuallyDrop;
use std::sync::Arc;
use virt::connect::Connect;
use virt::error::Error;
use virt::network::Network;
use virt::nodedev::NodeDevice;
use virt::secret::Secret;
use virt::storage_pool::StoragePool;
use virt_sys as sys;

/// What happened to an object: its name, and what libvirt tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedEvent {
    /// The object's name, or the UUID of a secret.
    pub name: String,
    /// Its UUID; empty for a device of the host, which has none.
    pub uuid: String,
    /// The numbers of the event and the detail, of a lifecycle event.
    pub lifecycle: Option<(i32, i32)>,
    /// The number of the kind, and the URI of an element, where metadata has changed.
    pub metadata: Option<(i32, Option<String>)>,
}

/// Hears what happened, in libvirt's thread.
pub type Callback<H> = Arc<dyn Fn(H) + Send + Sync>;

/// The name and the UUID of an object.
type Named<T> = fn(&T) -> (Result<String, Error>, Result<String, Error>);

type Deregister = unsafe extern "C" fn(sys::virConnectPtr, c_int) -> c_int;

/// A registration, taken back when it is dropped.
#[derive(Debug)]
pub struct Registration {
    connection: Connect,
    /// What the connection knows it by, until it is taken back.
    id: Option<c_int>,
    deregister: Deregister,
}

impl Registration {
    /// Takes the registration back.
    ///
    /// # Errors
    /// Returns libvirt's error, as on a connection that was lost.
    pub fn take_back(mut self) -> Result<(), Error> {
        check(self.end()).map(drop)
    }

    fn end(&mut self) -> c_int {
        let Some(id) = self.id.take() else { return 0 };
        // SAFETY: The connection is open and the id is the one that it gave.
        unsafe { (self.deregister)(self.connection.as_ptr(), id) }
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        self.end();
    }
}

unsafe extern "C" fn free_callback<H>(opaque: *mut c_void) {
    // SAFETY: The pointer is the box given at registration; libvirt calls this once.
    drop(unsafe { Box::from_raw(opaque.cast::<Callback<H>>()) });
}

fn registration<H>(
    connection: &Connect,
    heard: Callback<H>,
    deregister: Deregister,
    register: impl FnOnce(sys::virConnectPtr, *mut c_void) -> c_int,
) -> Result<Registration, Error> {
    let opaque = Box::into_raw(Box::new(heard)).cast::<c_void>();
    // SAFETY: The connection is open; on failure libvirt does not keep the pointer.
    let id = register(unsafe { connection.as_ptr() }, opaque);
    if id < 0 {
        let error = Error::last_error();
        // SAFETY: The box was not taken.
        unsafe { free_callback::<H>(opaque) };
        return Err(error);
    }
    check(id)?;
    event_loop::want();
    Ok(Registration { connection: connection.clone(), id: Some(id), deregister })
}

/// Defines the kinds of events of a kind of object, each with libvirt's number and the callback of
/// the signature that libvirt documents for it, and the function that registers for them. A
/// number without a callback here is refused.
macro_rules! family {
    (
        $(#[$doc:meta])* $kind:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:ident calls $callback:ident),+ $(,)? }
        $function:ident, $object:ty, $pointer:ty, $named:expr, $register:ident, $deregister:ident
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        enum $kind { $($(#[$variant_doc])* $variant),+ }

        impl $kind {
            /// The kind with a number of libvirt's.
            fn numbered(id: u32) -> Result<$kind, Error> {
                match id {
                    $(sys::$id => Ok($kind::$variant),)+
                    _ => Err(refusal(sys::VIR_ERR_INVALID_ARG, format!("unknown event number {id}"))),
                }
            }
        }

        #[doc = concat!("Registers for one kind of events of one object or all (`", stringify!($register), "`).")]
        ///
        /// # Errors
        /// Returns libvirt's error.
        pub fn $function(
            connection: &Connect,
            object: Option<&$object>,
            id: u32,
            heard: Callback<ReceivedEvent>,
        ) -> Result<Registration, Error> {
            type Lifecycle = unsafe extern "C" fn(sys::virConnectPtr, $pointer, c_int, c_int, *mut c_void);
            #[allow(dead_code, reason = "only networks have it")]
            type Metadata = unsafe extern "C" fn(sys::virConnectPtr, $pointer, c_int, *const c_char, *mut c_void);
            type Plain = unsafe extern "C" fn(sys::virConnectPtr, $pointer, *mut c_void);
            unsafe extern "C" fn lifecycle(_: sys::virConnectPtr, object: $pointer, event: c_int, detail: c_int, opaque: *mut c_void) {
                // SAFETY: The object is valid during the call; the pointer is the registered box.
                unsafe { tell(object, Some((event, detail)), None, opaque) }
            }
            #[allow(dead_code, reason = "only networks have it")]
            unsafe extern "C" fn metadata(_: sys::virConnectPtr, object: $pointer, kind: c_int, uri: *const c_char, opaque: *mut c_void) {
                // SAFETY: As above; the URI is null or a C string during the call.
                unsafe { tell(object, None, Some((kind, copy_string(uri))), opaque) }
            }
            #[allow(dead_code, reason = "networks have no event that tells nothing more")]
            unsafe extern "C" fn plain(_: sys::virConnectPtr, object: $pointer, opaque: *mut c_void) {
                // SAFETY: As above.
                unsafe { tell(object, None, None, opaque) }
            }
            unsafe fn tell(object: $pointer, lifecycle: Option<(i32, i32)>, metadata: Option<(i32, Option<String>)>, opaque: *mut c_void) {
                // SAFETY: The callers say so; the object is libvirt's and must not be given back.
                let (heard, object) = unsafe {
                    (&*opaque.cast::<Callback<ReceivedEvent>>(), ManuallyDrop::new(<$object>::from_ptr(object)))
                };
                let named: Named<$object> = $named;
                let (name, uuid) = named(&object);
                let (name, uuid) = (name.unwrap_or_default(), uuid.unwrap_or_default());
                heard(ReceivedEvent { name, uuid, lifecycle, metadata });
            }
            let callback: Plain = match $kind::numbered(id)? {
                $($kind::$variant => family!(@callback $callback, lifecycle, metadata, plain, Lifecycle, Metadata, Plain)),+
            };
            // SAFETY: The object is null or valid during the call.
            registration(connection, heard, sys::$deregister, |connection, opaque| unsafe {
                let object = object.map_or(std::ptr::null_mut(), |object| object.as_ptr());
                sys::$register(connection, object, id.cast_signed(), Some(callback), opaque, Some(free_callback::<ReceivedEvent>))
            })
        }
    };
    (@callback lifecycle, $lifecycle:ident, $metadata:ident, $plain:ident, $numbers:ty, $text:ty, $short:ty) => {
        // SAFETY: libvirt calls what is registered for a lifecycle with this signature.
        unsafe { std::mem::transmute::<$numbers, $short>($lifecycle) }
    };
    (@callback metadata, $lifecycle:ident, $metadata:ident, $plain:ident, $numbers:ty, $text:ty, $short:ty) => {
        // SAFETY: libvirt calls what is registered for metadata with this signature.
        unsafe { std::mem::transmute::<$text, $short>($metadata) }
    };
    (@callback plain, $lifecycle:ident, $metadata:ident, $plain:ident, $numbers:ty, $text:ty, $short:ty) => { $plain };
}

family!(
    /// What can be heard of networks.
    NetworkEvent {
        /// It is defined, started and so on.
        Lifecycle = VIR_NETWORK_EVENT_ID_LIFECYCLE calls lifecycle,
        /// Its title, its description or other metadata has changed.
        MetadataChange = VIR_NETWORK_EVENT_ID_METADATA_CHANGE calls metadata,
    }
    network_events, Network, sys::virNetworkPtr, |network| (network.name(), network.uuid_string()), virConnectNetworkEventRegisterAny, virConnectNetworkEventDeregisterAny
);
family!(
    /// What can be heard of storage pools.
    PoolEvent {
        /// It is defined, started and so on.
        Lifecycle = VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE calls lifecycle,
        /// Its volumes were looked for anew.
        Refresh = VIR_STORAGE_POOL_EVENT_ID_REFRESH calls plain,
    }
    pool_events, StoragePool, sys::virStoragePoolPtr, |pool| (pool.name(), pool.uuid_string()), virConnectStoragePoolEventRegisterAny, virConnectStoragePoolEventDeregisterAny
);
family!(
    /// What can be heard of devices of the host.
    NodeDeviceEvent {
        /// It is created, defined and so on.
        Lifecycle = VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE calls lifecycle,
        /// Its description has changed.
        Update = VIR_NODE_DEVICE_EVENT_ID_UPDATE calls plain,
    }
    node_device_events, NodeDevice, sys::virNodeDevicePtr, |device| (device.name(), Ok(String::new())), virConnectNodeDeviceEventRegisterAny, virConnectNodeDeviceEventDeregisterAny
);
family!(
    /// What can be heard of secrets.
    SecretEvent {
        /// It is defined or undefined.
        Lifecycle = VIR_SECRET_EVENT_ID_LIFECYCLE calls lifecycle,
        /// Its value has changed.
        ValueChanged = VIR_SECRET_EVENT_ID_VALUE_CHANGED calls plain,
    }
    secret_events, Secret, sys::virSecretPtr, |secret| (secret.uuid_string(), secret.uuid_string()), virConnectSecretEventRegisterAny, virConnectSecretEventDeregisterAny
);

#[cfg(test)]
mod tests {
    use super::{NetworkEvent, PoolEvent};

    #[test]
    fn a_number_without_a_callback_of_its_signature_is_refused() {
        assert_eq!(PoolEvent::numbered(1), Ok(PoolEvent::Refresh));
        let refused = NetworkEvent::numbered(2).expect_err("there is no callback for it");
        assert_eq!(refused.message(), "unknown event number 2");
    }
}
