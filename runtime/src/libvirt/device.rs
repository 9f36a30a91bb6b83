//! Devices of domains: what `virt` lacks or gets wrong.

use super::memory::{c_string, check};
use super::params::Params;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// Changes of the devices of a domain. Flags are libvirt's `VIR_DOMAIN_AFFECT_*`; without any, the
/// older function is called, with which the hypervisor decides what is changed.
pub trait DeviceExt {
    /// Attaches the device that the XML describes (`virDomainAttachDevice`,
    /// `virDomainAttachDeviceFlags`). The function of `virt` drops the error of the former.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn attach(&self, xml: &str, flags: Option<u32>) -> Result<(), Error>;

    /// Detaches the device that the XML describes (`virDomainDetachDevice`,
    /// `virDomainDetachDeviceFlags`). A running guest may let go of it later, or never.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn detach(&self, xml: &str, flags: Option<u32>) -> Result<(), Error>;

    /// Asks to detach the device with the alias (`virDomainDetachDeviceAlias`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn detach_alias(&self, alias: &str, flags: u32) -> Result<(), Error>;

    /// Lets the hypervisor announce one virtual interface or all to the network
    /// (`virDomainAnnounceInterface`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn announce_interface(&self, interface: Option<&str>, params: &Params) -> Result<(), Error>;

    /// Lets a graphics server of a kind, `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_*`, read its
    /// certificates again (`virDomainGraphicsReload`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn reload_graphics(&self, kind: u32) -> Result<(), Error>;
}

impl DeviceExt for Domain {
    fn attach(&self, xml: &str, flags: Option<u32>) -> Result<(), Error> {
        let Some(flags) = flags else {
            let xml = c_string(xml)?;
            // SAFETY: The domain is valid and the text lives during the call.
            return check(unsafe { sys::virDomainAttachDevice(self.as_ptr(), xml.as_ptr()) })
                .map(drop);
        };
        self.attach_device_flags(xml, flags)
    }

    fn detach(&self, xml: &str, flags: Option<u32>) -> Result<(), Error> {
        match flags {
            None => self.detach_device(xml),
            Some(flags) => self.detach_device_flags(xml, flags),
        }
    }

    fn detach_alias(&self, alias: &str, flags: u32) -> Result<(), Error> {
        let alias = c_string(alias)?;
        // SAFETY: The domain is valid and the text lives during the call.
        check(unsafe { sys::virDomainDetachDeviceAlias(self.as_ptr(), alias.as_ptr(), flags) })
            .map(drop)
    }
    fn announce_interface(&self, interface: Option<&str>, params: &Params) -> Result<(), Error> {
        let interface = interface.map(c_string).transpose()?;
        let interface = interface.as_ref().map_or(std::ptr::null(), |name| name.as_ptr());
        // SAFETY: The domain is valid, the name null or a C string, and all live during the call.
        let announced = params.with_raw(|params, count| unsafe {
            sys::virDomainAnnounceInterface(self.as_ptr(), interface, params, count, 0)
        })?;
        check(announced).map(drop)
    }

    fn reload_graphics(&self, kind: u32) -> Result<(), Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainGraphicsReload(self.as_ptr(), kind, 0) }).map(drop)
    }
}
