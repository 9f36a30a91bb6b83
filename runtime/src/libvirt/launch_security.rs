//! The launch security of domains: what they show of it, and the secret that they are given.

use super::memory::check;
use super::params::Params;
use std::ffi::{CStr, c_char};
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// What domains with launch security can do.
pub trait LaunchSecurity {
    /// What the domain shows of its launch (`virDomainGetLaunchSecurityInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn launch_security(&self) -> Result<Params, Error>;

    /// Puts a secret with its header into the memory of the guest, with further values
    /// (`virDomainSetLaunchSecurityState`). No copy of the secret is made here.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn set_launch_secret(&self, header: &CStr, secret: &CStr, others: &Params)
    -> Result<(), Error>;
}

impl LaunchSecurity for Domain {
    fn launch_security(&self) -> Result<Params, Error> {
        // SAFETY: The domain is valid; `allocated` passes what libvirt may fill.
        Params::allocated(|params, count| unsafe {
            sys::virDomainGetLaunchSecurityInfo(self.as_ptr(), params, count, 0)
        })
    }

    fn set_launch_secret(
        &self,
        header: &CStr,
        secret: &CStr,
        others: &Params,
    ) -> Result<(), Error> {
        let texts = [
            (sys::VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER, header),
            (sys::VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET, secret),
        ];
        let mut params: Vec<sys::virTypedParameter> =
            texts.map(|(name, text)| borrowed(name, text)).to_vec();
        let set = others.with_raw(|others, count| {
            let count = usize::try_from(count).unwrap_or(0);
            if count > 0 {
                // SAFETY: There are as many parameters, which live during this call.
                params.extend_from_slice(unsafe { std::slice::from_raw_parts(others, count) });
            }
            let count = i32::try_from(params.len()).unwrap_or(0);
            // SAFETY: The domain is valid; parameters and texts live during the call.
            unsafe {
                sys::virDomainSetLaunchSecurityState(self.as_ptr(), params.as_mut_ptr(), count, 0)
            }
        })?;
        check(set).map(drop)
    }
}

/// A parameter with a text that somebody else keeps.
fn borrowed(name: &CStr, text: &CStr) -> sys::virTypedParameter {
    // SAFETY: All bytes zero is a valid parameter: an empty name and no type.
    let mut param: sys::virTypedParameter = unsafe { std::mem::zeroed() };
    let room = param.field.len() - 1;
    for (slot, byte) in param.field.iter_mut().take(room).zip(name.to_bytes()) {
        *slot = byte.cast_signed() as c_char;
    }
    param.type_ = sys::VIR_TYPED_PARAM_STRING.cast_signed();
    param.value.s = text.as_ptr().cast_mut();
    param
}
