//! Domains: what `virt` lacks or wraps too narrowly.

use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

use super::errors::is_unsupported;
use super::memory::{c_string, check, take_string};
use super::params::Params;

/// What domains can do beside what `virt` wraps.
pub trait DomainExt {
    /// The numbers of the state and of its reason (`virDomainGetState`); where there is only
    /// the older `virDomainGetInfo`, the reason is 0, which means that it is not known.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn raw_state(&self) -> Result<(u32, u32), Error>;

    /// Starts the domain and hands open files to it (`virDomainCreateWithFiles`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn create_with_files(&self, files: &[i32], flags: u32) -> Result<(), Error>;

    /// Gives the domain open files as a group with a name (`virDomainFDAssociate`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn associate_files(&self, name: &str, files: &[i32], flags: u32) -> Result<(), Error>;

    /// Saves memory and state to a file on the host and stops the domain (`virDomainSave`, or
    /// `virDomainSaveFlags` where there is more to say).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn save(&self, file: &str, xml: Option<&str>, flags: u32) -> Result<(), Error>;

    /// Saves the domain to the file that the parameters name, and stops it (`virDomainSaveParams`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn save_with(&self, params: &Params, flags: u32) -> Result<(), Error>;

    /// Tells whether the domain starts with its host the next time (`virDomainGetAutostartOnce`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn autostart_once(&self) -> Result<bool, Error>;

    /// The same; none where libvirt does not tell.
    fn autostart_once_if_told(&self) -> Option<bool>;

    /// Has the domain start with its host the next time, or not (`virDomainSetAutostartOnce`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn set_autostart_once(&self, autostart: bool) -> Result<(), Error>;

    /// The document that is saved with the domain (`virDomainManagedSaveGetXMLDesc`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where nothing is saved.
    fn managed_save_xml(&self, flags: u32) -> Result<String, Error>;

    /// Changes the document that is saved with the domain (`virDomainManagedSaveDefineXML`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where nothing is saved.
    fn define_managed_save_xml(&self, document: &str, flags: u32) -> Result<(), Error>;

    /// The milliseconds that a migration may stop the guest (`virDomainMigrateGetMaxDowntime`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn max_downtime(&self) -> Result<u64, Error>;

    /// Switches a running migration to post-copy (`virDomainMigrateStartPostCopy`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where no such migration runs.
    fn start_post_copy(&self) -> Result<(), Error>;

    /// Moves the domain to the host of another connection (`virDomainMigrate3`).
    ///
    /// # Errors
    /// Returns libvirt's error; the domain is still here then.
    fn migrate_with(&self, to: &Connect, params: &Params, flags: u32) -> Result<(), Error>;

    /// Moves the domain to a host to which daemon or hypervisor connect
    /// (`virDomainMigrateToURI3`).
    ///
    /// # Errors
    /// Returns libvirt's error; the domain is still here then.
    fn migrate_to_uri_with(&self, uri: &str, params: &Params, flags: u32) -> Result<(), Error>;

    /// Cancels the job of the domain (`virDomainAbortJob`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where there is no job.
    fn abort_job(&self) -> Result<(), Error>;

    /// Cancels the job of the domain in a certain way (`virDomainAbortJobFlags`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where there is no job.
    fn abort_job_flags(&self, flags: u32) -> Result<(), Error>;
}

impl DomainExt for Domain {
    fn raw_state(&self) -> Result<(u32, u32), Error> {
        let (mut state, mut reason) = (0, 0);
        // SAFETY: The domain is valid and both numbers live during the call.
        let asked = unsafe { sys::virDomainGetState(self.as_ptr(), &mut state, &mut reason, 0) };
        match check(asked) {
            Err(error) if is_unsupported(&error) => Ok((self.info()?.state.to_raw(), 0)),
            asked => asked.map(|_| (state.cast_unsigned(), reason.cast_unsigned())),
        }
    }

    fn create_with_files(&self, files: &[i32], flags: u32) -> Result<(), Error> {
        let mut files = files.to_vec();
        let count = u32::try_from(files.len()).unwrap_or(u32::MAX);
        // SAFETY: The domain is valid and the array holds as many numbers as are counted;
        // libvirt checks that they are open files.
        check(unsafe {
            sys::virDomainCreateWithFiles(self.as_ptr(), count, files.as_mut_ptr(), flags)
        })
        .map(drop)
    }

    fn associate_files(&self, name: &str, files: &[i32], flags: u32) -> Result<(), Error> {
        let (name, mut files) = (c_string(name)?, files.to_vec());
        let count = u32::try_from(files.len()).unwrap_or(u32::MAX);
        // SAFETY: The domain is valid, the text lives, and the array holds as many numbers as are
        // counted; libvirt checks that they are open files.
        check(unsafe {
            sys::virDomainFDAssociate(
                self.as_ptr(),
                name.as_ptr(),
                count,
                files.as_mut_ptr(),
                flags,
            )
        })
        .map(drop)
    }

    fn save(&self, file: &str, xml: Option<&str>, flags: u32) -> Result<(), Error> {
        let (file, xml) = (c_string(file)?, xml.map(c_string).transpose()?);
        let xml_pointer = xml.as_ref().map_or(std::ptr::null(), |xml| xml.as_ptr());
        // SAFETY: The domain is valid and the texts live during the call.
        check(unsafe {
            if flags == 0 && xml.is_none() {
                sys::virDomainSave(self.as_ptr(), file.as_ptr())
            } else {
                sys::virDomainSaveFlags(self.as_ptr(), file.as_ptr(), xml_pointer, flags)
            }
        })
        .map(drop)
    }

    fn save_with(&self, params: &Params, flags: u32) -> Result<(), Error> {
        let saved = params.with_raw(|params, count| {
            // SAFETY: The domain is valid and the parameters live during the call.
            unsafe { sys::virDomainSaveParams(self.as_ptr(), params, count, flags) }
        })?;
        check(saved).map(drop)
    }

    fn autostart_once(&self) -> Result<bool, Error> {
        self.autostart_once_if_told().ok_or_else(Error::last_error)
    }

    fn autostart_once_if_told(&self) -> Option<bool> {
        let mut autostart = 0;
        // SAFETY: The domain is valid and the number lives during the call.
        let told = unsafe { sys::virDomainGetAutostartOnce(self.as_ptr(), &mut autostart) };
        (told >= 0).then_some(autostart != 0)
    }

    fn set_autostart_once(&self, autostart: bool) -> Result<(), Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainSetAutostartOnce(self.as_ptr(), autostart.into()) }).map(drop)
    }

    fn managed_save_xml(&self, flags: u32) -> Result<String, Error> {
        // SAFETY: The domain is valid; the text is null or ours to free.
        unsafe { take_string(sys::virDomainManagedSaveGetXMLDesc(self.as_ptr(), flags)) }
            .ok_or_else(Error::last_error)
    }

    fn define_managed_save_xml(&self, document: &str, flags: u32) -> Result<(), Error> {
        let document = c_string(document)?;
        // SAFETY: The domain is valid and the document lives during the call.
        check(unsafe {
            sys::virDomainManagedSaveDefineXML(self.as_ptr(), document.as_ptr(), flags)
        })
        .map(drop)
    }

    fn max_downtime(&self) -> Result<u64, Error> {
        let mut milliseconds = 0;
        // SAFETY: The domain is valid and the number lives during the call.
        let asked =
            unsafe { sys::virDomainMigrateGetMaxDowntime(self.as_ptr(), &mut milliseconds, 0) };
        check(asked).map(|_| milliseconds)
    }

    fn start_post_copy(&self) -> Result<(), Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainMigrateStartPostCopy(self.as_ptr(), 0) }).map(drop)
    }

    fn migrate_with(&self, to: &Connect, params: &Params, flags: u32) -> Result<(), Error> {
        let moved = params.with_raw(|params, count| {
            let count = count.cast_unsigned();
            // SAFETY: The domain is valid, the connection open, and the parameters live during the call.
            unsafe { sys::virDomainMigrate3(self.as_ptr(), to.as_ptr(), params, count, flags) }
        })?;
        if moved.is_null() {
            return Err(Error::last_error());
        }
        // SAFETY: The new reference, to the domain on the other host, is ours.
        drop(unsafe { Domain::from_ptr(moved) });
        Ok(())
    }

    fn migrate_to_uri_with(&self, uri: &str, params: &Params, flags: u32) -> Result<(), Error> {
        let uri = c_string(uri)?;
        let moved = params.with_raw(|params, count| {
            let count = count.cast_unsigned();
            // SAFETY: The domain is valid, and text and parameters live during the call.
            unsafe {
                sys::virDomainMigrateToURI3(self.as_ptr(), uri.as_ptr(), params, count, flags)
            }
        })?;
        check(moved).map(drop)
    }

    fn abort_job(&self) -> Result<(), Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainAbortJob(self.as_ptr()) }).map(drop)
    }

    fn abort_job_flags(&self, flags: u32) -> Result<(), Error> {
        // SAFETY: The domain is valid.
        check(unsafe { sys::virDomainAbortJobFlags(self.as_ptr(), flags) }).map(drop)
    }
}
