//! Storage volumes: their texts with every byte. A volume may be a file, whose name is no UTF-8 by
//! law; `virt` would replace what is none.

use super::memory::{copy_string, take_string};
use virt::error::Error;
use virt::storage_vol::StorageVol;
use virt_sys as sys;

/// What libvirt says of a volume, carried whole (`virsh_args::carried`).
pub trait VolumeExt {
    /// Returns the name, which is unique in the pool (`virStorageVolGetName`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn carried_name(&self) -> Result<String, Error>;

    /// Returns the key, which is unique on the host (`virStorageVolGetKey`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn carried_key(&self) -> Result<String, Error>;

    /// Returns the path on the host (`virStorageVolGetPath`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn carried_path(&self) -> Result<String, Error>;

    /// Returns the XML (`virStorageVolGetXMLDesc`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn carried_xml(&self) -> Result<String, Error>;
}

impl VolumeExt for StorageVol {
    fn carried_name(&self) -> Result<String, Error> {
        // SAFETY: The volume lives, and keeps its name.
        let name = unsafe { copy_string(sys::virStorageVolGetName(self.as_ptr())) };
        name.ok_or_else(Error::last_error)
    }

    fn carried_key(&self) -> Result<String, Error> {
        // SAFETY: The volume lives, and keeps its key.
        let key = unsafe { copy_string(sys::virStorageVolGetKey(self.as_ptr())) };
        key.ok_or_else(Error::last_error)
    }

    fn carried_path(&self) -> Result<String, Error> {
        // SAFETY: The volume lives; the text is ours to free.
        let path = unsafe { take_string(sys::virStorageVolGetPath(self.as_ptr())) };
        path.ok_or_else(Error::last_error)
    }

    fn carried_xml(&self) -> Result<String, Error> {
        // SAFETY: The volume lives; the text is ours to free.
        let xml = unsafe { take_string(sys::virStorageVolGetXMLDesc(self.as_ptr(), 0)) };
        xml.ok_or_else(Error::last_error)
    }
}
