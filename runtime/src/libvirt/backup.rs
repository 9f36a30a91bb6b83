//! Backups of the disks of running domains, and the statistics of jobs.

use super::memory::{c_string, check, take_string};
use super::params::Params;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// What domains can do with jobs that the daemon runs for them.
pub trait BackupExt {
    /// Begins a backup and perhaps makes a checkpoint (`virDomainBackupBegin`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn begin_backup(&self, backup: &str, checkpoint: Option<&str>, flags: u32)
    -> Result<(), Error>;

    /// Returns the XML of the backup that runs (`virDomainBackupGetXMLDesc`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where there is no backup.
    fn backup_xml(&self, flags: u32) -> Result<String, Error>;

    /// Returns the number of the type of the job and its statistics (`virDomainGetJobStats`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn job_statistics(&self, flags: u32) -> Result<(i32, Params), Error>;
}

impl BackupExt for Domain {
    fn begin_backup(
        &self,
        backup: &str,
        checkpoint: Option<&str>,
        flags: u32,
    ) -> Result<(), Error> {
        let (backup, checkpoint) = (c_string(backup)?, checkpoint.map(c_string).transpose()?);
        let checkpoint = checkpoint.as_ref().map_or(std::ptr::null(), |xml| xml.as_ptr());
        // SAFETY: The domain is valid and the texts live during the call.
        check(unsafe {
            sys::virDomainBackupBegin(self.as_ptr(), backup.as_ptr(), checkpoint, flags)
        })
        .map(drop)
    }

    fn backup_xml(&self, flags: u32) -> Result<String, Error> {
        // SAFETY: The domain is valid; the text is the caller's.
        unsafe { take_string(sys::virDomainBackupGetXMLDesc(self.as_ptr(), flags)) }
            .ok_or_else(Error::last_error)
    }

    fn job_statistics(&self, flags: u32) -> Result<(i32, Params), Error> {
        let mut kind = 0;
        // SAFETY: The domain is valid; libvirt allocates the parameters for the caller.
        let params = Params::allocated(|params, count| unsafe {
            sys::virDomainGetJobStats(self.as_ptr(), &mut kind, params, count, flags)
        })?;
        Ok((kind, params))
    }
}
