//! What the agent in a guest is asked for, and its sleep.

use super::memory::{c_string, check, copy_string, take_array};
use super::params::{Params, take_strings};
use std::ffi::{CStr, CString, c_char};
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// A file system that a guest has mounted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileSystem {
    /// Where it is mounted.
    pub mountpoint: String,
    /// The name of the device in the guest.
    pub name: String,
    /// The type of the file system.
    pub kind: String,
    /// The targets of the domain's disks that it is on.
    pub disks: Vec<String>,
}

/// What guests are asked for by way of their agent beside what `virt` wraps.
pub trait AgentExt {
    /// The file systems that are mounted (`virDomainGetFSInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn file_systems(&self) -> Result<Vec<FileSystem>, Error>;

    /// Freezes the file systems of these mount points, or all, and returns how many there were
    /// (`virDomainFSFreeze`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn freeze(&self, mountpoints: &[String]) -> Result<usize, Error>;

    /// Thaws the file systems of these mount points, or all, and returns how many there were
    /// (`virDomainFSThaw`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn thaw(&self, mountpoints: &[String]) -> Result<usize, Error>;

    /// Discards free blocks of one mounted file system or all, in runs of at least `minimum`
    /// bytes (`virDomainFSTrim`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn trim(&self, mountpoint: Option<&str>, minimum: u64) -> Result<(), Error>;

    /// What the guest says about itself, of the kinds that are asked for or, for 0, of all that it
    /// knows (`virDomainGetGuestInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn guest_info(&self, kinds: u32) -> Result<Params, Error>;

    /// The keys with which a user may log in by SSH (`virDomainAuthorizedSSHKeysGet`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn ssh_keys(&self, user: &str) -> Result<Vec<String>, Error>;

    /// Changes the keys with which a user may log in by SSH (`virDomainAuthorizedSSHKeysSet`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn set_ssh_keys(&self, user: &str, keys: &[CString], flags: u32) -> Result<(), Error>;

    /// Sets how many seconds answers of the agent are waited for, or one of the special numbers
    /// (`virDomainAgentSetResponseTimeout`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn set_agent_timeout(&self, seconds: i32) -> Result<(), Error>;

    /// Has the guest suspend itself, for a number of seconds or, with 0, until it is woken
    /// (`virDomainPMSuspendForDuration`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn suspend_guest(&self, target: u32, seconds: u64) -> Result<(), Error>;
}

/// Passes texts to a call as an array and its length; without any, a null pointer.
fn with_array<R>(texts: &[impl AsRef<CStr>], call: impl FnOnce(*mut *const c_char, u32) -> R) -> R {
    let mut pointers: Vec<_> = texts.iter().map(|text| text.as_ref().as_ptr()).collect();
    let count = u32::try_from(pointers.len()).unwrap_or(u32::MAX);
    let array = if count == 0 { std::ptr::null_mut() } else { pointers.as_mut_ptr() };
    call(array, count)
}

impl AgentExt for Domain {
    fn file_systems(&self) -> Result<Vec<FileSystem>, Error> {
        let mut array = std::ptr::null_mut();
        // SAFETY: The domain is valid; libvirt allocates the array and its structs for us.
        let count = check(unsafe { sys::virDomainGetFSInfo(self.as_ptr(), &mut array, 0) })?;
        // SAFETY: As above.
        let infos = unsafe { take_array(array, count) };
        // SAFETY: Each struct is initialised, and freed after it was copied.
        Ok(infos
            .into_iter()
            .filter_map(|info| unsafe {
                let copy = file_system(&*info);
                sys::virDomainFSInfoFree(info);
                copy
            })
            .collect())
    }

    fn freeze(&self, mountpoints: &[String]) -> Result<usize, Error> {
        let points = c_strings(mountpoints)?;
        // SAFETY: The domain is valid; the array has as many texts as are counted.
        check(with_array(&points, |points, count| unsafe {
            sys::virDomainFSFreeze(self.as_ptr(), points, count, 0)
        }))
    }

    fn thaw(&self, mountpoints: &[String]) -> Result<usize, Error> {
        let points = c_strings(mountpoints)?;
        // SAFETY: As in `freeze`.
        check(with_array(&points, |points, count| unsafe {
            sys::virDomainFSThaw(self.as_ptr(), points, count, 0)
        }))
    }

    fn trim(&self, mountpoint: Option<&str>, minimum: u64) -> Result<(), Error> {
        let point = mountpoint.map(c_string).transpose()?;
        let point = point.as_ref().map_or(std::ptr::null(), |point| point.as_ptr());
        // SAFETY: The domain is valid; the text, if any, lives during the call.
        check(unsafe { sys::virDomainFSTrim(self.as_ptr(), point, minimum, 0) }).map(drop)
    }

    fn guest_info(&self, kinds: u32) -> Result<Params, Error> {
        // SAFETY: The domain is valid and libvirt allocates the parameters.
        Params::allocated(|params, count| unsafe {
            sys::virDomainGetGuestInfo(self.as_ptr(), kinds, params, count, 0)
        })
    }

    fn ssh_keys(&self, user: &str) -> Result<Vec<String>, Error> {
        let user = c_string(user)?;
        let mut array = std::ptr::null_mut();
        // SAFETY: The domain is valid; libvirt allocates the array and its texts for us.
        unsafe {
            let count = check(sys::virDomainAuthorizedSSHKeysGet(
                self.as_ptr(),
                user.as_ptr(),
                &mut array,
                0,
            ))?;
            Ok(take_strings(array, count))
        }
    }

    fn set_ssh_keys(&self, user: &str, keys: &[CString], flags: u32) -> Result<(), Error> {
        let user = c_string(user)?;
        // SAFETY: The domain is valid; the array has as many texts as are counted.
        check(with_array(keys, |keys, count| unsafe {
            sys::virDomainAuthorizedSSHKeysSet(self.as_ptr(), user.as_ptr(), keys, count, flags)
        }))
        .map(drop)
    }

    fn set_agent_timeout(&self, seconds: i32) -> Result<(), Error> {
        // SAFETY: The domain is valid; the rest are plain numbers.
        check(unsafe { sys::virDomainAgentSetResponseTimeout(self.as_ptr(), seconds, 0) }).map(drop)
    }

    fn suspend_guest(&self, target: u32, seconds: u64) -> Result<(), Error> {
        // SAFETY: The domain is valid; the rest are plain numbers.
        check(unsafe { sys::virDomainPMSuspendForDuration(self.as_ptr(), target, seconds, 0) })
            .map(drop)
    }
}

fn c_strings(texts: &[String]) -> Result<Vec<CString>, Error> {
    texts.iter().map(|text| c_string(text)).collect()
}

/// Copies what libvirt says of a file system.
///
/// # Safety
/// The struct must be initialised, with as many aliases as it counts.
unsafe fn file_system(info: &sys::virDomainFSInfo) -> Option<FileSystem> {
    // SAFETY: The caller says so.
    unsafe {
        let aliases = match info.devAlias.is_null() {
            true => &[],
            false => std::slice::from_raw_parts(info.devAlias, info.ndevAlias),
        };
        Some(FileSystem {
            mountpoint: copy_string(info.mountpoint)?,
            name: copy_string(info.name)?,
            kind: copy_string(info.fstype)?,
            disks: aliases.iter().filter_map(|alias| copy_string(*alias)).collect(),
        })
    }
}
