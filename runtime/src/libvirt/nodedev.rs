//! Devices of the host: definitions, starting, states and autostart, which `virt` lacks.

use super::memory::{c_string, check, take_string};
use virt::connect::Connect;
use virt::error::Error;
use virt::nodedev::NodeDevice;
use virt_sys as sys;

/// What devices of the host can do beside what `virt` wraps.
pub trait NodeDeviceExt {
    /// Starts a defined device (`virNodeDeviceCreate`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn start(&self) -> Result<(), Error>;

    /// Removes the definition (`virNodeDeviceUndefine`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn undefine(&self) -> Result<(), Error>;

    /// Marks the device to be started at boot, or not (`virNodeDeviceSetAutostart`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn set_autostart(&self, autostart: bool) -> Result<(), Error>;

    /// Tells whether the device starts at boot (`virNodeDeviceGetAutostart`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn autostart(&self) -> Result<bool, Error>;

    /// Tells whether the device is active (`virNodeDeviceIsActive`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn is_active(&self) -> Result<bool, Error>;

    /// Tells whether the device has a persistent definition (`virNodeDeviceIsPersistent`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn is_persistent(&self) -> Result<bool, Error>;

    /// Changes the device by a document (`virNodeDeviceUpdate`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn update(&self, document: &str, flags: u32) -> Result<(), Error>;
}

impl NodeDeviceExt for NodeDevice {
    fn start(&self) -> Result<(), Error> {
        // SAFETY: The device is valid.
        check(unsafe { sys::virNodeDeviceCreate(self.as_ptr(), 0) }).map(drop)
    }

    fn undefine(&self) -> Result<(), Error> {
        // SAFETY: The device is valid.
        check(unsafe { sys::virNodeDeviceUndefine(self.as_ptr(), 0) }).map(drop)
    }

    fn set_autostart(&self, autostart: bool) -> Result<(), Error> {
        // SAFETY: The device is valid.
        check(unsafe { sys::virNodeDeviceSetAutostart(self.as_ptr(), autostart.into()) }).map(drop)
    }

    fn autostart(&self) -> Result<bool, Error> {
        let mut autostart = 0;
        // SAFETY: The device is valid and the number lives during the call.
        check(unsafe { sys::virNodeDeviceGetAutostart(self.as_ptr(), &mut autostart) })?;
        Ok(autostart != 0)
    }

    fn is_active(&self) -> Result<bool, Error> {
        // SAFETY: The device is valid.
        check(unsafe { sys::virNodeDeviceIsActive(self.as_ptr()) }).map(|answer| answer != 0)
    }

    fn is_persistent(&self) -> Result<bool, Error> {
        // SAFETY: The device is valid.
        check(unsafe { sys::virNodeDeviceIsPersistent(self.as_ptr()) }).map(|answer| answer != 0)
    }

    fn update(&self, document: &str, flags: u32) -> Result<(), Error> {
        let document = c_string(document)?;
        // SAFETY: The device is valid and the document is a C string.
        check(unsafe { sys::virNodeDeviceUpdate(self.as_ptr(), document.as_ptr(), flags) })
            .map(drop)
    }
}

/// What connections can do about devices of the host beside what `virt` wraps.
pub trait ConnectNodeDevices {
    /// Defines a device, or changes its definition (`virNodeDeviceDefineXML`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn define_node_device_xml(&self, document: &str, flags: u32) -> Result<NodeDevice, Error>;

    /// The names of all active devices (`virNodeListDevices`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn list_node_devices(&self) -> Result<Vec<String>, Error>;
}

impl ConnectNodeDevices for Connect {
    fn define_node_device_xml(&self, document: &str, flags: u32) -> Result<NodeDevice, Error> {
        let document = c_string(document)?;
        // SAFETY: The connection is open and the document is a C string.
        let device =
            unsafe { sys::virNodeDeviceDefineXML(self.as_ptr(), document.as_ptr(), flags) };
        if device.is_null() {
            return Err(Error::last_error());
        }
        // SAFETY: The new reference is ours.
        Ok(unsafe { NodeDevice::from_ptr(device) })
    }
    fn list_node_devices(&self) -> Result<Vec<String>, Error> {
        let count = self.num_of_node_devices(None, 0)?;
        let mut names = vec![std::ptr::null_mut(); usize::try_from(count).unwrap_or(0)];
        let room = i32::try_from(names.len()).unwrap_or(0);
        // SAFETY: The connection is open, no capability means all, and there is room for as many
        // names as is said.
        let found = check(unsafe {
            sys::virNodeListDevices(self.as_ptr(), std::ptr::null(), names.as_mut_ptr(), room, 0)
        })?;
        // SAFETY: The first `found` are C strings for the caller to free.
        Ok(names.into_iter().take(found).filter_map(|name| unsafe { take_string(name) }).collect())
    }
}
