//! The errand of a process that completes a line for a shell, which waits for its output and its status.
//!
//! Closing a connection takes one more answer of the daemon, and leaving without it makes the daemon log an error. Where that
//! answer comes from afar, the process doubles before libvirt is loaded: the new one does the work, tells the first one its
//! status, and closes the connection when the first one has left.

use crate::libvirt::double;
use crate::session::connection::may_be_far;
use crate::session::unattended::{end_in_time, leave_terminal};
use rustix::io::{Errno, Result as Called};
use rustix::process::{
    Pid, Signal, WaitOptions, getpid, getppid, set_parent_process_death_signal, setsid, waitpid,
};
use rustix::stdio::{dup2_stderr, dup2_stdin, dup2_stdout};
use signal_hook::low_level::{emulate_default_handler, exit};
use std::fs::{File, OpenOptions};
use std::io::{PipeReader, PipeWriter, Read, Write};
use std::time::Instant;

/// A completion for which somebody waits.
#[derive(Debug)]
pub struct Errand {
    /// When it has begun, until a connection is wanted.
    begun: Option<Instant>,
    /// Whether an option names where to connect to.
    named: bool,
    /// Where the process waits that the shell has started, if this is not it.
    waits: Option<PipeWriter>,
}

impl Errand {
    /// Makes this process one that completes a line and ends: two seconds later at the latest, once it wants a connection,
    /// and without a terminal. An option may name where it connects to.
    #[must_use]
    pub fn begin(named: bool) -> Errand {
        leave_terminal();
        Errand { begun: Some(Instant::now()), named, waits: None }
    }

    /// Tells whether the program ends where the connection cannot be opened, without what follows each command: virsh
    /// connects to what an option names before any command runs.
    #[must_use]
    pub fn ends_unconnected(&self) -> bool {
        self.named
    }

    /// Goes on where a connection is wanted: in a process of its own, if it may be far. Nothing must be buffered for an
    /// output.
    pub fn connect(&mut self, uri: Option<&str>) {
        let Some(begun) = self.begun.take() else { return };
        if uri.is_some_and(is_worth_it) {
            // What cannot be done in another process is done in this one.
            self.waits = part().unwrap_or_default();
        }
        end_in_time(begun);
    }

    /// Ends the waiting for a status, of which all output is written: whatever follows is of use to nobody who waits.
    pub fn done(&mut self, status: u8) {
        let Some(mut waits) = self.waits.take() else { return };
        let _ = set_parent_process_death_signal(None);
        let _ = setsid();
        // Who reads an output to its end waits for all that have it.
        if let Ok(nothing) = OpenOptions::new().read(true).write(true).open("/dev/null") {
            let _ = release(&nothing);
        }
        // The one that waits may have been ended just now.
        let _ = waits.write_all(&[status]);
    }
}

/// Tells whether the end of a connection is worth a process: it may be far. What an alias stands for is known to libvirt
/// alone, and local drivers hardly need one.
fn is_worth_it(uri: &str) -> bool {
    may_be_far(uri) || !uri.contains("://")
}

/// Gives the outputs and the input of the process back.
fn release(nothing: &File) -> Called<()> {
    dup2_stdin(nothing)?;
    dup2_stdout(nothing)?;
    dup2_stderr(nothing)
}

/// Goes on in a new process, for which this one waits and ends as it says; gives the way to tell it.
fn part() -> std::io::Result<Option<PipeWriter>> {
    let first = getpid();
    let (reader, writer) = std::io::pipe()?;
    if let Some(child) = double()? {
        drop(writer);
        wait_for(child, reader);
    }
    // Whoever ends the one that waits ends this one. It may have been ended already.
    let _ = set_parent_process_death_signal(Some(Signal::KILL));
    if getppid().is_some_and(|parent| parent != first) {
        exit(1);
    }
    Ok(Some(writer))
}

/// Ends this process with the status that the new one tells, or as that ends.
fn wait_for(child: Pid, mut told: PipeReader) -> ! {
    let mut status = [1];
    match told.read_exact(&mut status) {
        Ok(()) => exit(status[0].into()),
        Err(_) => exit(end_of(child)),
    }
}

/// The status of a process that has ended by itself; a signal that has ended it ends this one, too.
fn end_of(child: Pid) -> i32 {
    let end = loop {
        match waitpid(Some(child), WaitOptions::empty()) {
            Err(Errno::INTR) => {}
            end => break end,
        }
    };
    let Ok(Some((_, end))) = end else { return 1 };
    let Some(signal) = end.terminating_signal() else { return end.exit_status().unwrap_or(1) };
    let _ = emulate_default_handler(signal);
    // As shells tell it.
    128 + signal
}

#[cfg(test)]
mod tests {
    use super::is_worth_it;

    #[test]
    fn what_may_be_far_is_worth_a_process() {
        for far in ["qemu+ssh://h/system", "qemu+unix:///system?socket=/s", "alias"] {
            assert!(is_worth_it(far), "{far}");
        }
        for near in ["qemu:///system", "test:///default"] {
            assert!(!is_worth_it(near), "{near}");
        }
    }
}
