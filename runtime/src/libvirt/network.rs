//! Networks: leases, ports and the checked ways to create and define, which `virt` lacks.

use super::memory::{c_string, check, copy_string, take_array, take_string};
use std::ffi::{CStr, CString, c_char};
use virt::connect::Connect;
use virt::error::Error;
use virt::network::Network;
use virt_sys as sys;

/// What connections can do with networks beside what `virt` wraps.
pub trait NetworkConnect {
    /// Creates and starts a transient network (`virNetworkCreateXML`, and
    /// `virNetworkCreateXMLFlags` where there are flags).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn create_network(&self, xml: &str, flags: u32) -> Result<Network, Error>;

    /// Defines a persistent network (`virNetworkDefineXML`, and `virNetworkDefineXMLFlags`
    /// where there are flags).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn define_network(&self, xml: &str, flags: u32) -> Result<Network, Error>;
}

impl NetworkConnect for Connect {
    fn create_network(&self, xml: &str, flags: u32) -> Result<Network, Error> {
        if flags == 0 {
            return self.create_network_xml(xml);
        }
        let xml = c_string(xml)?;
        // SAFETY: The connection is open and the document is a C string.
        own(unsafe { sys::virNetworkCreateXMLFlags(self.as_ptr(), xml.as_ptr(), flags) })
    }

    fn define_network(&self, xml: &str, flags: u32) -> Result<Network, Error> {
        if flags == 0 {
            return self.define_network_xml(xml);
        }
        let xml = c_string(xml)?;
        // SAFETY: The connection is open and the document is a C string.
        own(unsafe { sys::virNetworkDefineXMLFlags(self.as_ptr(), xml.as_ptr(), flags) })
    }
}

/// Takes over a new reference; null is libvirt's failure.
fn own(network: sys::virNetworkPtr) -> Result<Network, Error> {
    if network.is_null() {
        return Err(Error::last_error());
    }
    // SAFETY: The callers pass what libvirt has just returned: a reference of ours.
    Ok(unsafe { Network::from_ptr(network) })
}

/// An address that a network has lent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lease {
    /// When it ends, in seconds since 1970; 0 for never.
    pub expiry: i64,
    /// `VIR_IP_ADDR_TYPE_*`.
    pub family: u32,
    /// The MAC address of the interface.
    pub mac: Option<String>,
    /// The association's id.
    pub iaid: Option<String>,
    /// The address.
    pub address: Option<String>,
    /// The length of the network's prefix.
    pub prefix: u32,
    /// The client's name for itself.
    pub hostname: Option<String>,
    /// The client's id or DUID.
    pub client_id: Option<String>,
}

/// What networks can do beside what `virt` wraps.
pub trait NetworkExt {
    /// The leases of all interfaces or of one (`virNetworkGetDHCPLeases`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn leases(&self, mac: Option<&str>) -> Result<Vec<Lease>, Error>;

    /// The ports on the network (`virNetworkListAllPorts`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn ports(&self) -> Result<Vec<NetworkPort>, Error>;

    /// The port with a UUID (`virNetworkPortLookupByUUIDString`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn port(&self, uuid: &str) -> Result<NetworkPort, Error>;

    /// Allocates a port (`virNetworkPortCreateXML`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn create_port(&self, xml: &str, flags: u32) -> Result<NetworkPort, Error>;

    /// The metadata of a kind, an element by its namespace (`virNetworkGetMetadata`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where there is none.
    fn metadata(&self, kind: i32, uri: Option<&str>, flags: u32) -> Result<String, Error>;

    /// Sets the metadata of a kind, an element under a namespace with its prefix, or removes it
    /// (`virNetworkSetMetadata`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn set_metadata(
        &self,
        kind: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<(), Error>;
}

impl NetworkExt for Network {
    fn leases(&self, mac: Option<&str>) -> Result<Vec<Lease>, Error> {
        let mac = mac.map(c_string).transpose()?;
        let mac = mac.as_ref().map_or(std::ptr::null(), |mac| mac.as_ptr());
        let mut array = std::ptr::null_mut();
        // SAFETY: The network is valid, the address is null or a C string, and the array is
        // filled with as many leases as are counted, all for the caller to free.
        let leases = unsafe {
            let count = sys::virNetworkGetDHCPLeases(self.as_ptr(), mac, &mut array, 0);
            take_array(array, check(count)?)
        };
        // SAFETY: Each lease is valid until it is freed, once.
        Ok(leases.into_iter().map(|lease| unsafe { take_lease(lease) }).collect())
    }

    fn ports(&self) -> Result<Vec<NetworkPort>, Error> {
        let mut array = std::ptr::null_mut();
        // SAFETY: The network is valid, and the array is filled with as many references as
        // are counted, all for the caller to give back.
        let ports = unsafe {
            let count = sys::virNetworkListAllPorts(self.as_ptr(), &mut array, 0);
            take_array(array, check(count)?)
        };
        Ok(ports.into_iter().map(NetworkPort).collect())
    }

    fn port(&self, uuid: &str) -> Result<NetworkPort, Error> {
        let uuid = c_string(uuid)?;
        // SAFETY: The network is valid and the UUID is a C string.
        NetworkPort::own(unsafe {
            sys::virNetworkPortLookupByUUIDString(self.as_ptr(), uuid.as_ptr())
        })
    }

    fn create_port(&self, xml: &str, flags: u32) -> Result<NetworkPort, Error> {
        let xml = c_string(xml)?;
        // SAFETY: The network is valid and the document is a C string.
        NetworkPort::own(unsafe {
            sys::virNetworkPortCreateXML(self.as_ptr(), xml.as_ptr(), flags)
        })
    }

    fn metadata(&self, kind: i32, uri: Option<&str>, flags: u32) -> Result<String, Error> {
        let uri = uri.map(c_string).transpose()?;
        // SAFETY: The network is valid, the URI null or a C string; the text is null or ours to free.
        unsafe {
            let uri = pointer(uri.as_ref());
            take_string(sys::virNetworkGetMetadata(self.as_ptr(), kind, uri, flags))
        }
        .ok_or_else(Error::last_error)
    }

    fn set_metadata(
        &self,
        kind: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<(), Error> {
        let metadata = metadata.map(c_string).transpose()?;
        let (key, uri) = (key.map(c_string).transpose()?, uri.map(c_string).transpose()?);
        let (metadata, key, uri) =
            (pointer(metadata.as_ref()), pointer(key.as_ref()), pointer(uri.as_ref()));
        // SAFETY: The network is valid, and the texts are null or C strings that live during the call.
        check(unsafe { sys::virNetworkSetMetadata(self.as_ptr(), kind, metadata, key, uri, flags) })
            .map(drop)
    }
}

/// A text as C takes it, null for none.
fn pointer(text: Option<&CString>) -> *const c_char {
    text.map_or(std::ptr::null(), |text| text.as_ptr())
}

/// Copies a lease and frees it.
///
/// # Safety
/// The pointer must be a lease from libvirt that nobody else frees.
unsafe fn take_lease(pointer: sys::virNetworkDHCPLeasePtr) -> Lease {
    // SAFETY: The caller says so; the texts are null or C strings that live as long as the lease.
    unsafe {
        let lease = &*pointer;
        let copy = Lease {
            expiry: lease.expirytime,
            family: lease.type_.cast_unsigned(),
            mac: copy_string(lease.mac),
            iaid: copy_string(lease.iaid),
            address: copy_string(lease.ipaddr),
            prefix: lease.prefix,
            hostname: copy_string(lease.hostname),
            client_id: copy_string(lease.clientid),
        };
        sys::virNetworkDHCPLeaseFree(pointer);
        copy
    }
}

/// A port on a network, into which an interface is plugged.
#[derive(Debug)]
pub struct NetworkPort(sys::virNetworkPortPtr);

// SAFETY: libvirt's objects may be used by any thread, and by several at once: they hold a
// reference to their connection, which has a lock.
unsafe impl Send for NetworkPort {}
// SAFETY: As above.
unsafe impl Sync for NetworkPort {}

impl Drop for NetworkPort {
    fn drop(&mut self) {
        // SAFETY: The reference is ours and is given back once.
        unsafe { sys::virNetworkPortFree(self.0) };
    }
}

impl NetworkPort {
    fn own(port: sys::virNetworkPortPtr) -> Result<NetworkPort, Error> {
        if port.is_null() { Err(Error::last_error()) } else { Ok(NetworkPort(port)) }
    }

    /// The port's UUID (`virNetworkPortGetUUIDString`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn uuid_string(&self) -> Result<String, Error> {
        let mut text = [0; sys::VIR_UUID_STRING_BUFLEN as usize];
        // SAFETY: The port is valid and the buffer has the size that libvirt documents; it
        // holds a C string afterwards.
        unsafe {
            check(sys::virNetworkPortGetUUIDString(self.0, text.as_mut_ptr()))?;
            Ok(CStr::from_ptr(text.as_ptr()).to_string_lossy().into_owned())
        }
    }

    /// The port's document (`virNetworkPortGetXMLDesc`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn xml_desc(&self) -> Result<String, Error> {
        // SAFETY: The port is valid; the text is null or ours to free.
        unsafe { take_string(sys::virNetworkPortGetXMLDesc(self.0, 0)) }
            .ok_or_else(Error::last_error)
    }

    /// Deletes the port (`virNetworkPortDelete`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn delete(&self) -> Result<(), Error> {
        // SAFETY: The port is valid.
        check(unsafe { sys::virNetworkPortDelete(self.0, 0) }).map(drop)
    }
}
