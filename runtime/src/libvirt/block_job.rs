//! Block jobs: beginning, watching and ending them.

use super::memory::{c_string, check};
use super::params::Params;
use std::ffi::{CString, c_char};
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// How far a block job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockJob {
    /// The number of its type.
    pub kind: i32,
    /// The limit, in MiB a second or, where that was asked for, in bytes; 0 for none.
    pub bandwidth: u64,
    /// Where it is, in a unit of its own.
    pub current: u64,
    /// Where it ends.
    pub end: u64,
}

/// What domains can do with the images of their disks. The bandwidths are in MiB a second, or in bytes
/// with the flag that says so; 0 means no limit.
pub trait BlockJobExt {
    /// Writes data of overlays into an image below them (`virDomainBlockCommit`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn block_commit(
        &self,
        disk: &str,
        base: Option<&str>,
        top: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<(), Error>;

    /// Fills a disk with the data of its backing chain (`virDomainBlockPull`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn block_pull(&self, disk: &str, bandwidth: u64, flags: u32) -> Result<(), Error>;

    /// Fills a disk with data of its backing chain down to an image, or copies it to a file
    /// (`virDomainBlockRebase`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn block_rebase(
        &self,
        disk: &str,
        base: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<(), Error>;

    /// Copies a disk to what XML describes (`virDomainBlockCopy`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn block_copy(&self, disk: &str, xml: &str, params: &Params, flags: u32) -> Result<(), Error>;

    /// Returns how far the job of a disk is, if there is one (`virDomainGetBlockJobInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn block_job(&self, disk: &str, flags: u32) -> Result<Option<BlockJob>, Error>;

    /// Ends the job of a disk (`virDomainBlockJobAbort`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where there is no job.
    fn abort_block_job(&self, disk: &str, flags: u32) -> Result<(), Error>;

    /// Limits the job of a disk (`virDomainBlockJobSetSpeed`).
    ///
    /// # Errors
    /// Returns libvirt's error, also where there is no job.
    fn limit_block_job(&self, disk: &str, bandwidth: u64, flags: u32) -> Result<(), Error>;

    /// Changes the size of a disk to so many bytes (`virDomainBlockResize`), of which the flags
    /// `VIR_DOMAIN_BLOCK_RESIZE_*` say more. Only newer servers count bytes; all of them count KiB.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn resize_disk(&self, disk: &str, bytes: u64, flags: u32) -> Result<(), Error>;
}

impl BlockJobExt for Domain {
    fn block_commit(
        &self,
        disk: &str,
        base: Option<&str>,
        top: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<(), Error> {
        let (disk, base, top) = (c_string(disk)?, optional(base)?, optional(top)?);
        // SAFETY: The domain is valid and the texts live during the call.
        check(unsafe {
            let (base, top) = (pointer(base.as_ref()), pointer(top.as_ref()));
            sys::virDomainBlockCommit(self.as_ptr(), disk.as_ptr(), base, top, bandwidth, flags)
        })
        .map(drop)
    }

    fn block_pull(&self, disk: &str, bandwidth: u64, flags: u32) -> Result<(), Error> {
        let disk = c_string(disk)?;
        // SAFETY: The domain is valid and the text lives during the call.
        check(unsafe { sys::virDomainBlockPull(self.as_ptr(), disk.as_ptr(), bandwidth, flags) })
            .map(drop)
    }

    fn block_rebase(
        &self,
        disk: &str,
        base: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<(), Error> {
        let (disk, base) = (c_string(disk)?, optional(base)?);
        // SAFETY: The domain is valid and the texts live during the call.
        check(unsafe {
            let base = pointer(base.as_ref());
            sys::virDomainBlockRebase(self.as_ptr(), disk.as_ptr(), base, bandwidth, flags)
        })
        .map(drop)
    }

    fn block_copy(&self, disk: &str, xml: &str, params: &Params, flags: u32) -> Result<(), Error> {
        let (disk, xml) = (c_string(disk)?, c_string(xml)?);
        // SAFETY: The domain is valid; texts and parameters live during the call.
        let copied = params.with_raw(|params, count| unsafe {
            let (disk, xml) = (disk.as_ptr(), xml.as_ptr());
            sys::virDomainBlockCopy(self.as_ptr(), disk, xml, params, count, flags)
        })?;
        check(copied).map(drop)
    }

    fn block_job(&self, disk: &str, flags: u32) -> Result<Option<BlockJob>, Error> {
        let disk = c_string(disk)?;
        let mut info = sys::virDomainBlockJobInfo { type_: 0, bandwidth: 0, cur: 0, end: 0 };
        // SAFETY: The domain is valid; text and struct live during the call.
        let found = check(unsafe {
            sys::virDomainGetBlockJobInfo(self.as_ptr(), disk.as_ptr(), &mut info, flags)
        })?;
        let sys::virDomainBlockJobInfo { type_: kind, bandwidth, cur: current, end } = info;
        Ok((found > 0).then_some(BlockJob { kind, bandwidth, current, end }))
    }

    fn abort_block_job(&self, disk: &str, flags: u32) -> Result<(), Error> {
        let disk = c_string(disk)?;
        // SAFETY: The domain is valid and the text lives during the call.
        check(unsafe { sys::virDomainBlockJobAbort(self.as_ptr(), disk.as_ptr(), flags) }).map(drop)
    }

    fn limit_block_job(&self, disk: &str, bandwidth: u64, flags: u32) -> Result<(), Error> {
        let disk = c_string(disk)?;
        // SAFETY: The domain is valid and the text lives during the call.
        check(unsafe {
            sys::virDomainBlockJobSetSpeed(self.as_ptr(), disk.as_ptr(), bandwidth, flags)
        })
        .map(drop)
    }

    fn resize_disk(&self, disk: &str, bytes: u64, flags: u32) -> Result<(), Error> {
        match bytes.is_multiple_of(1024) {
            true => self.block_resize(disk, bytes / 1024, flags),
            false => self.block_resize(disk, bytes, flags | sys::VIR_DOMAIN_BLOCK_RESIZE_BYTES),
        }
    }
}

fn optional(text: Option<&str>) -> Result<Option<CString>, Error> {
    text.map(c_string).transpose()
}

fn pointer(text: Option<&CString>) -> *const c_char {
    text.map_or(std::ptr::null(), |text| text.as_ptr())
}
