//! Runs commands inside containers, by the functions of `libvirt-lxc.so.0`, which is opened with the
//! first of them.

use super::lazy::{Library, forward};
use super::memory::{check, take_array};
use super::process::{ShieldFromSignals, set_signal};
use std::ffi::{CString, c_char, c_int, c_uint};
use std::io::Read;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

forward! {
    Library::Lxc, "1.0.2"; fn virDomainLxcOpenNamespace(
        domain: sys::virDomainPtr, fdlist: *mut *mut c_int, flags: c_uint
    ) -> c_int
}
forward! {
    Library::Lxc, "1.0.2"; fn virDomainLxcEnterNamespace(
        domain: sys::virDomainPtr, nfdlist: c_uint, fdlist: *mut c_int,
        noldfdlist: *mut c_uint, oldfdlist: *mut *mut c_int, flags: c_uint
    ) -> c_int
}
forward! {
    Library::Lxc, "1.0.4"; fn virDomainLxcEnterSecurityLabel(
        model: sys::virSecurityModelPtr, label: sys::virSecurityLabelPtr,
        oldlabel: sys::virSecurityLabelPtr, flags: c_uint
    ) -> c_int
}
forward! {
    Library::Lxc, "2.0.0"; fn virDomainLxcEnterCGroup(
        domain: sys::virDomainPtr, flags: c_uint
    ) -> c_int
}

/// The status of a process that could not enter the container.
const CANNOT_ENTER: c_int = 125;
/// The status of a process whose program cannot be run.
const CANNOT_RUN: c_int = 126;
/// The status of a process whose program does not exist.
const NO_PROGRAM: c_int = 127;

/// How a command in a container ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// With a status.
    Status(i32),
    /// By a signal.
    Signal(i32),
}

/// What became of a command in a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The process that entered the container.
    pub pid: i32,
    /// How it ended; it ends as the command does.
    pub end: End,
    /// Why it could not enter, in libvirt's words, with their newline.
    pub complaint: Vec<u8>,
}

/// The namespaces of a container, open files.
#[derive(Debug)]
pub struct Namespaces(Vec<OwnedFd>);

/// The security model of the host and the label of a container.
pub struct Label {
    model: sys::virSecurityModel,
    label: sys::virSecurityLabel,
}

/// Opens the namespaces of a running container (`virDomainLxcOpenNamespace`).
///
/// # Errors
/// Returns libvirt's error.
pub fn open_namespaces(domain: &Domain) -> Result<Namespaces, Error> {
    let mut files = std::ptr::null_mut();
    // SAFETY: The domain is valid; the array and the files in it are ours.
    unsafe {
        let count = check(virDomainLxcOpenNamespace(domain.as_ptr(), &mut files, 0))?;
        let files = take_array(files, count);
        Ok(Namespaces(files.into_iter().map(|file| OwnedFd::from_raw_fd(file)).collect()))
    }
}

/// Asks for the security model of the host and the label of a container
/// (`virNodeGetSecurityModel`, `virDomainGetSecurityLabel`).
///
/// # Errors
/// Returns libvirt's error.
pub fn security_label(domain: &Domain) -> Result<Label, Error> {
    // SAFETY: All bytes zero are valid structures of texts and numbers.
    let mut all: Label = unsafe { std::mem::zeroed() };
    let connection = domain.connect()?;
    // SAFETY: Connection and domain are valid, and the structures live.
    unsafe {
        check(sys::virNodeGetSecurityModel(connection.as_ptr(), &mut all.model))?;
        check(sys::virDomainGetSecurityLabel(domain.as_ptr(), &mut all.label))?;
    }
    Ok(all)
}

/// Runs a command in the namespaces and the control groups of a container, with a label if one is
/// given, and waits for its end. Meanwhile the keys that interrupt are for the command alone.
///
/// # Errors
/// Returns why no process can be made.
pub fn run(
    domain: &Domain,
    namespaces: &Namespaces,
    label: Option<Label>,
    command: &[CString],
) -> std::io::Result<Outcome> {
    let (mut complaint, teller) = std::io::pipe()?;
    let files: Vec<RawFd> = namespaces.0.iter().map(AsRawFd::as_raw_fd).collect();
    let mut words: Vec<*const c_char> = command.iter().map(|word| word.as_ptr()).collect();
    words.push(std::ptr::null());
    // SAFETY: The child only enters the container, runs the command and ends; all that it uses is
    // made before. glibc keeps memory usable in the child of a program with threads.
    let pid = match unsafe { libc::fork() } {
        -1 => return Err(std::io::Error::last_os_error()),
        0 => unsafe { inside(domain, files, label, &words, teller.as_raw_fd()) },
        pid => pid,
    };
    let _shield = ShieldFromSignals::from_keys();
    drop(teller);
    let mut text = Vec::new();
    complaint.read_to_end(&mut text)?;
    let end = wait(pid)?;
    Ok(Outcome { pid, end, complaint: text })
}

/// Waits for the end of a process.
fn wait(pid: libc::pid_t) -> std::io::Result<End> {
    let mut status = 0;
    // SAFETY: The status lives during the call.
    while unsafe { libc::waitpid(pid, &mut status, 0) } < 0 {
        let error = std::io::Error::last_os_error();
        if error.kind() != std::io::ErrorKind::Interrupted {
            return Err(error);
        }
    }
    Ok(match libc::WIFSIGNALED(status) {
        true => End::Signal(libc::WTERMSIG(status)),
        false => End::Status(libc::WEXITSTATUS(status)),
    })
}

/// What the child does: it enters the container and starts the command in a child of its own, since only
/// children are born into another namespace of processes; then it ends as that does.
///
/// # Safety
/// To be called in a new process only; the words are C strings and a null.
unsafe fn inside(
    domain: &Domain,
    mut files: Vec<RawFd>,
    label: Option<Label>,
    words: &[*const c_char],
    teller: RawFd,
) -> ! {
    // SAFETY: The domain is valid; all that is passed lives until the process ends.
    unsafe {
        if let Err(error) = enter(domain, &mut files, label) {
            libc::dup2(teller, libc::STDERR_FILENO);
            sys::virDefaultErrorFunc(error);
            libc::_exit(CANNOT_ENTER);
        }
        libc::close(teller);
        // The keys that interrupt are for the command, which may go on, as a shell does.
        for key in [libc::SIGINT, libc::SIGQUIT] {
            set_signal(key, libc::SIG_IGN);
        }
        match libc::fork() {
            -1 => libc::_exit(CANNOT_ENTER),
            0 => {
                // What is ignored stays so; Rust's programs ignore broken pipes, too.
                for ignored in [libc::SIGINT, libc::SIGQUIT, libc::SIGPIPE] {
                    set_signal(ignored, libc::SIG_DFL);
                }
                libc::execv(words[0], words.as_ptr());
                let missing = *libc::__errno_location() == libc::ENOENT;
                libc::_exit(if missing { NO_PROGRAM } else { CANNOT_RUN })
            }
            pid => match wait(pid) {
                Ok(End::Status(status)) => libc::_exit(status),
                Ok(End::Signal(signal)) => {
                    set_signal(signal, libc::SIG_DFL);
                    libc::raise(signal);
                    libc::_exit(CANNOT_ENTER)
                }
                Err(_) => libc::_exit(CANNOT_ENTER),
            },
        }
    }
}

/// Enters a container: control groups, label, namespaces, in this order, because the
/// last hides what the others need.
///
/// # Safety
/// The files are namespaces.
unsafe fn enter(
    domain: &Domain,
    files: &mut [RawFd],
    label: Option<Label>,
) -> Result<(), sys::virErrorPtr> {
    let done = |result: c_int| match result {
        // SAFETY: The error is this thread's, and lives until its next call.
        ..0 => Err(unsafe { sys::virGetLastError() }),
        _ => Ok(()),
    };
    // SAFETY: The domain is valid; the structures and the array live during the calls.
    unsafe {
        done(virDomainLxcEnterCGroup(domain.as_ptr(), 0))?;
        if let Some(mut all) = label {
            let none = std::ptr::null_mut();
            done(virDomainLxcEnterSecurityLabel(&mut all.model, &mut all.label, none, 0))?;
        }
        let count = u32::try_from(files.len()).unwrap_or(0);
        done(virDomainLxcEnterNamespace(
            domain.as_ptr(),
            count,
            files.as_mut_ptr(),
            std::ptr::null_mut(),
            std::ptr::null_mut(),
            0,
        ))
    }
}
