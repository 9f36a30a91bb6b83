//! Secrets: their values, in memory that is cleared after use, as `virt` does not.

use super::memory::{check, copy_string};
use virt::error::Error;
use virt::secret::Secret;
use virt_sys as sys;
use zeroize::{Zeroize, Zeroizing};

/// What secrets can do beside what `virt` wraps.
pub trait SecretExt {
    /// What uses the secret (`virSecretGetUsageID`); `virt` would free the text, which libvirt
    /// keeps.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn kept_usage_id(&self) -> Result<String, Error>;

    /// Reads the value (`virSecretGetValue`); libvirt's own copy is cleared.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn confidential_value(&self) -> Result<Zeroizing<Vec<u8>>, Error>;

    /// Sets the value (`virSecretSetValue`); nothing at all is refused by libvirt.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn set_confidential_value(&self, value: &[u8]) -> Result<(), Error>;
}

impl SecretExt for Secret {
    fn kept_usage_id(&self) -> Result<String, Error> {
        // SAFETY: The secret is valid, and keeps the text.
        unsafe { copy_string(sys::virSecretGetUsageID(self.as_ptr())) }
            .ok_or_else(Error::last_error)
    }

    fn confidential_value(&self) -> Result<Zeroizing<Vec<u8>>, Error> {
        let mut size = 0;
        // SAFETY: The secret is valid; the value has as many bytes as libvirt says and is
        // ours to clear and free.
        unsafe {
            let value = sys::virSecretGetValue(self.as_ptr(), &mut size, 0);
            if value.is_null() {
                return Err(Error::last_error());
            }
            let bytes = std::slice::from_raw_parts_mut(value, size);
            let copy = Zeroizing::new(bytes.to_vec());
            bytes.zeroize();
            libc::free(value.cast());
            Ok(copy)
        }
    }

    fn set_confidential_value(&self, value: &[u8]) -> Result<(), Error> {
        let start = if value.is_empty() { std::ptr::null() } else { value.as_ptr() };
        // SAFETY: The secret is valid; the value is null or lives during the call.
        check(unsafe { sys::virSecretSetValue(self.as_ptr(), start, value.len(), 0) }).map(drop)
    }
}
