//! Network filters: bindings and the checked way to define, which `virt` lacks.

use super::memory::{c_string, check, copy_string, take_array, take_string};
use virt::connect::Connect;
use virt::error::Error;
use virt::nwfilter::NWFilter;
use virt_sys as sys;

/// What connections can do with network filters beside what `virt` wraps.
pub trait NwfilterConnect {
    /// Defines a filter (`virNWFilterDefineXML`, and `virNWFilterDefineXMLFlags` where
    /// there are flags).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn define_nwfilter(&self, xml: &str, flags: u32) -> Result<NWFilter, Error>;

    /// All bindings (`virConnectListAllNWFilterBindings`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn nwfilter_bindings(&self) -> Result<Vec<NwfilterBinding>, Error>;

    /// The binding of a port's device (`virNWFilterBindingLookupByPortDev`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn nwfilter_binding(&self, port: &str) -> Result<NwfilterBinding, Error>;

    /// Binds a filter to a port (`virNWFilterBindingCreateXML`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn create_nwfilter_binding(&self, xml: &str, flags: u32) -> Result<NwfilterBinding, Error>;
}

impl NwfilterConnect for Connect {
    fn define_nwfilter(&self, xml: &str, flags: u32) -> Result<NWFilter, Error> {
        if flags == 0 {
            return self.define_nwfilter_xml(xml);
        }
        let xml = c_string(xml)?;
        // SAFETY: The connection is open and the document is a C string; a new reference is ours.
        unsafe {
            let filter = sys::virNWFilterDefineXMLFlags(self.as_ptr(), xml.as_ptr(), flags);
            if filter.is_null() { Err(Error::last_error()) } else { Ok(NWFilter::from_ptr(filter)) }
        }
    }

    fn nwfilter_bindings(&self) -> Result<Vec<NwfilterBinding>, Error> {
        let mut array = std::ptr::null_mut();
        // SAFETY: The connection is open, and the array is filled with as many references as
        // are counted, all for the caller to give back.
        let bindings = unsafe {
            let count = sys::virConnectListAllNWFilterBindings(self.as_ptr(), &mut array, 0);
            take_array(array, check(count)?)
        };
        Ok(bindings.into_iter().map(NwfilterBinding).collect())
    }

    fn nwfilter_binding(&self, port: &str) -> Result<NwfilterBinding, Error> {
        let port = c_string(port)?;
        // SAFETY: The connection is open and the name is a C string.
        NwfilterBinding::own(unsafe {
            sys::virNWFilterBindingLookupByPortDev(self.as_ptr(), port.as_ptr())
        })
    }

    fn create_nwfilter_binding(&self, xml: &str, flags: u32) -> Result<NwfilterBinding, Error> {
        let xml = c_string(xml)?;
        // SAFETY: The connection is open and the document is a C string.
        NwfilterBinding::own(unsafe {
            sys::virNWFilterBindingCreateXML(self.as_ptr(), xml.as_ptr(), flags)
        })
    }
}

/// The application of a network filter to a port.
#[derive(Debug)]
pub struct NwfilterBinding(sys::virNWFilterBindingPtr);

// SAFETY: libvirt's objects may be used by any thread, and by several at once: they hold a
// reference to their connection, which has a lock.
unsafe impl Send for NwfilterBinding {}
// SAFETY: As above.
unsafe impl Sync for NwfilterBinding {}

impl Drop for NwfilterBinding {
    fn drop(&mut self) {
        // SAFETY: The reference is ours and is given back once.
        unsafe { sys::virNWFilterBindingFree(self.0) };
    }
}

impl NwfilterBinding {
    fn own(binding: sys::virNWFilterBindingPtr) -> Result<NwfilterBinding, Error> {
        if binding.is_null() { Err(Error::last_error()) } else { Ok(NwfilterBinding(binding)) }
    }

    /// The device name of the port (`virNWFilterBindingGetPortDev`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn port(&self) -> Result<String, Error> {
        // SAFETY: The binding is valid, and keeps the text.
        unsafe { copy_string(sys::virNWFilterBindingGetPortDev(self.0)) }
            .ok_or_else(Error::last_error)
    }

    /// The name of the filter (`virNWFilterBindingGetFilterName`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn filter(&self) -> Result<String, Error> {
        // SAFETY: The binding is valid, and keeps the text.
        unsafe { copy_string(sys::virNWFilterBindingGetFilterName(self.0)) }
            .ok_or_else(Error::last_error)
    }

    /// The binding's document (`virNWFilterBindingGetXMLDesc`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn xml_desc(&self) -> Result<String, Error> {
        // SAFETY: The binding is valid; the text is null or ours to free.
        unsafe { take_string(sys::virNWFilterBindingGetXMLDesc(self.0, 0)) }
            .ok_or_else(Error::last_error)
    }

    /// Takes the filter from the port (`virNWFilterBindingDelete`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn delete(&self) -> Result<(), Error> {
        // SAFETY: The binding is valid.
        check(unsafe { sys::virNWFilterBindingDelete(self.0) }).map(drop)
    }
}
