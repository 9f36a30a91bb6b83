//! The functions of `libvirt-qemu.so.0`, which is opened with the first of them: QEMU's monitor, and
//! emulators that libvirt did not start.

use super::memory::{c_string, check, take_array, take_string};
use std::os::fd::{FromRawFd, OwnedFd};
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

/// Sends a command to the monitor and returns the answer (`virDomainQemuMonitorCommand`).
///
/// # Errors
/// Returns libvirt's error; QEMU's own errors are answers.
pub fn monitor_command(domain: &Domain, command: &str, flags: u32) -> Result<String, Error> {
    let command = c_string(command)?;
    let mut answer = std::ptr::null_mut();
    // SAFETY: The domain is valid and the text lives; the answer is ours to free.
    unsafe {
        let sent =
            sys::virDomainQemuMonitorCommand(domain.as_ptr(), command.as_ptr(), &mut answer, flags);
        let answer = take_string(answer).unwrap_or_default();
        check(sent).map(|_| answer)
    }
}

/// Sends a command along with open files (`virDomainQemuMonitorCommandWithFiles`). Files that QEMU
/// sends back are closed.
///
/// # Errors
/// Returns libvirt's error, also for a number that is no open file.
pub fn monitor_command_with_files(
    domain: &Domain,
    command: &str,
    files: &[i32],
    flags: u32,
) -> Result<String, Error> {
    let command = c_string(command)?;
    let mut files = files.to_vec();
    let (mut answer, mut count, mut returned) = (std::ptr::null_mut(), 0, std::ptr::null_mut());
    // SAFETY: The domain is valid, text and array live, and the array is as long as is said; what
    // comes back is ours to free and to close.
    unsafe {
        let sent = sys::virDomainQemuMonitorCommandWithFiles(
            domain.as_ptr(),
            command.as_ptr(),
            u32::try_from(files.len()).unwrap_or(u32::MAX),
            files.as_mut_ptr(),
            &mut count,
            &mut returned,
            &mut answer,
            flags,
        );
        let answer = take_string(answer).unwrap_or_default();
        let returned = take_array(returned, usize::try_from(count).unwrap_or(0));
        drop(returned.into_iter().map(|file| OwnedFd::from_raw_fd(file)).collect::<Vec<_>>());
        check(sent).map(|_| answer)
    }
}

/// Takes a QEMU process that somebody else started under libvirt's management
/// (`virDomainQemuAttach`).
///
/// # Errors
/// Returns libvirt's error.
pub fn attach(connection: &Connect, pid: u32) -> Result<Domain, Error> {
    // SAFETY: The connection is open; the domain is ours.
    unsafe {
        let domain = sys::virDomainQemuAttach(connection.as_ptr(), pid, 0);
        if domain.is_null() { Err(Error::last_error()) } else { Ok(Domain::from_ptr(domain)) }
    }
}
