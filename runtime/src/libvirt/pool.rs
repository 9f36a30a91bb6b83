//! Storage pools: what `virt` lacks.

use super::memory::take_string;
use virt::connect::Connect;
use virt::error::Error;
use virt_sys as sys;

/// What connections can say of storage pools beside what `virt` wraps.
pub trait PoolConnectExt {
    /// The document of the kinds of pools that are supported
    /// (`virConnectGetStoragePoolCapabilities`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn storage_pool_capabilities(&self) -> Result<String, Error>;
}

impl PoolConnectExt for Connect {
    fn storage_pool_capabilities(&self) -> Result<String, Error> {
        // SAFETY: The connection is open; the text is ours to free.
        let text =
            unsafe { take_string(sys::virConnectGetStoragePoolCapabilities(self.as_ptr(), 0)) };
        text.ok_or_else(Error::last_error)
    }
}
