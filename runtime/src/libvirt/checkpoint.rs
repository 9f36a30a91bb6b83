//! Checkpoints of domains, which `virt` lacks.

use super::memory::{c_string, check, copy_string, take_array, take_string};
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// What domains can do with checkpoints.
pub trait CheckpointsExt {
    /// The checkpoints that the flags `VIR_DOMAIN_CHECKPOINT_LIST_*` ask for
    /// (`virDomainListAllCheckpoints`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn checkpoints(&self, flags: u32) -> Result<Vec<Checkpoint>, Error>;

    /// The checkpoint with a name (`virDomainCheckpointLookupByName`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn checkpoint(&self, name: &str) -> Result<Checkpoint, Error>;

    /// Creates a checkpoint, or its metadata (`virDomainCheckpointCreateXML`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn create_checkpoint(&self, xml: &str, flags: u32) -> Result<Checkpoint, Error>;
}

impl CheckpointsExt for Domain {
    fn checkpoints(&self, flags: u32) -> Result<Vec<Checkpoint>, Error> {
        let mut array = std::ptr::null_mut();
        // SAFETY: The domain is valid, and the array is filled with as many references as are
        // counted, all for the caller to give back.
        unsafe {
            let count = sys::virDomainListAllCheckpoints(self.as_ptr(), &mut array, flags);
            Ok(Checkpoint::take_all(array, check(count)?))
        }
    }

    fn checkpoint(&self, name: &str) -> Result<Checkpoint, Error> {
        let name = c_string(name)?;
        // SAFETY: The domain is valid and the name is a C string.
        Checkpoint::own(unsafe {
            sys::virDomainCheckpointLookupByName(self.as_ptr(), name.as_ptr(), 0)
        })
    }

    fn create_checkpoint(&self, xml: &str, flags: u32) -> Result<Checkpoint, Error> {
        let xml = c_string(xml)?;
        // SAFETY: The domain is valid and the document is a C string.
        Checkpoint::own(unsafe {
            sys::virDomainCheckpointCreateXML(self.as_ptr(), xml.as_ptr(), flags)
        })
    }
}

/// A point in time from which on the changes of a domain's disks are known.
#[derive(Debug)]
pub struct Checkpoint(sys::virDomainCheckpointPtr);

// SAFETY: libvirt's objects may be used by any thread, and by several at once: they hold a
// reference to their connection, which has a lock.
unsafe impl Send for Checkpoint {}
// SAFETY: As above.
unsafe impl Sync for Checkpoint {}

impl Clone for Checkpoint {
    fn clone(&self) -> Checkpoint {
        // SAFETY: The checkpoint is valid; the new reference is the copy's.
        unsafe { sys::virDomainCheckpointRef(self.0) };
        Checkpoint(self.0)
    }
}

impl Drop for Checkpoint {
    fn drop(&mut self) {
        // SAFETY: The reference is ours and is given back once.
        unsafe { sys::virDomainCheckpointFree(self.0) };
    }
}

impl Checkpoint {
    fn own(checkpoint: sys::virDomainCheckpointPtr) -> Result<Checkpoint, Error> {
        if checkpoint.is_null() { Err(Error::last_error()) } else { Ok(Checkpoint(checkpoint)) }
    }

    /// Takes over all references of an array, and frees it.
    ///
    /// # Safety
    /// The array must hold `count` references for the caller to give back.
    unsafe fn take_all(array: *mut sys::virDomainCheckpointPtr, count: usize) -> Vec<Checkpoint> {
        // SAFETY: The caller says so.
        unsafe { take_array(array, count) }.into_iter().map(Checkpoint).collect()
    }

    /// The name (`virDomainCheckpointGetName`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn name(&self) -> Result<String, Error> {
        // SAFETY: The checkpoint is valid and keeps its name.
        unsafe { copy_string(sys::virDomainCheckpointGetName(self.0)) }
            .ok_or_else(Error::last_error)
    }

    /// The domain (`virDomainCheckpointGetDomain`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn domain(&self) -> Result<Domain, Error> {
        // SAFETY: The checkpoint is valid. The domain that it keeps gets a reference for us.
        unsafe {
            let domain = sys::virDomainCheckpointGetDomain(self.0);
            if domain.is_null() {
                return Err(Error::last_error());
            }
            check(sys::virDomainRef(domain))?;
            Ok(Domain::from_ptr(domain))
        }
    }

    /// The document (`virDomainCheckpointGetXMLDesc`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn xml_desc(&self, flags: u32) -> Result<String, Error> {
        // SAFETY: The checkpoint is valid; the text is null or ours to free.
        unsafe { take_string(sys::virDomainCheckpointGetXMLDesc(self.0, flags)) }
            .ok_or_else(Error::last_error)
    }

    /// The checkpoint before this one (`virDomainCheckpointGetParent`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where there is none.
    pub fn parent(&self) -> Result<Checkpoint, Error> {
        // SAFETY: The checkpoint is valid.
        Checkpoint::own(unsafe { sys::virDomainCheckpointGetParent(self.0, 0) })
    }

    /// The checkpoints after this one (`virDomainCheckpointListAllChildren`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn children(&self, flags: u32) -> Result<Vec<Checkpoint>, Error> {
        let mut array = std::ptr::null_mut();
        // SAFETY: The checkpoint is valid, and the array is filled with as many references as
        // are counted, all for the caller to give back.
        unsafe {
            let count = sys::virDomainCheckpointListAllChildren(self.0, &mut array, flags);
            Ok(Checkpoint::take_all(array, check(count)?))
        }
    }

    /// Deletes the checkpoint (`virDomainCheckpointDelete`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn delete(&self, flags: u32) -> Result<(), Error> {
        // SAFETY: The checkpoint is valid.
        check(unsafe { sys::virDomainCheckpointDelete(self.0, flags) }).map(drop)
    }
}
