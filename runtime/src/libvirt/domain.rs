//! Domains: what `virt` lacks or wraps too narrowly.

use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

use super::memory::check;

/// What domains can do beside what `virt` wraps.
pub trait DomainExt {
    /// The numbers of the state and of its reason (`virDomainGetState`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn raw_state(&self) -> Result<(u32, u32), Error>;
}

impl DomainExt for Domain {
    fn raw_state(&self) -> Result<(u32, u32), Error> {
        let (mut state, mut reason) = (0, 0);
        // SAFETY: The domain is valid and both numbers live during the call.
        check(unsafe { sys::virDomainGetState(self.as_ptr(), &mut state, &mut reason, 0) })?;
        Ok((state.cast_unsigned(), reason.cast_unsigned()))
    }
}
