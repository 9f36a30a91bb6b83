//! `guest-exec`: virDomainQemuAgentCommand with the agent's `guest-exec` and `guest-exec-status`.

use crate::families::domain::agent::{self, Command, Ended};
use crate::prelude::*;
use crate::session::deadline;
use crate::tools::interrupts::Interrupts;
use std::io::{IsTerminal, Read};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};
use virsh_args::carried::{carried, restored};

/// The status where the agent does not run the command.
const NOT_RUN: u8 = 125;
/// The status of a command that was waited for in vain.
const TIMED_OUT: u8 = 124;
/// The status of a waiting that was interrupted.
const INTERRUPTED: u8 = 130;
/// How many bytes of input a request may hold: with twice as many, agents were seen to answer nobody any more.
const MOST: u64 = 128 << 10;
/// How long to wait until the agent is asked for the first time, and at most: it tells nothing by itself.
const PACE: (Duration, Duration) = (Duration::from_millis(10), Duration::from_millis(500));

/// Has the agent run a command, and tells what came of it.
pub fn run(session: &mut Session, domain: &Domain, args: &GuestExecArgs) -> Result<GuestExecReply> {
    let input = if args.no_input { None } else { input(session)? };
    let command = Command {
        words: &args.command,
        env: args.env.as_deref(),
        input: input.as_deref(),
        kept: !args.detach,
    };
    let pid = agent::start(domain, command).map_err(not_run)?;
    if args.detach {
        return Ok(GuestExecDetached { pid }.into());
    }
    let Ended { exit_status, signal, output, errors, truncated } = wait(domain, args.timeout, pid)?;
    session.pass_on(&errors);
    if truncated {
        session.caution(guest_exec_truncated());
    }
    let (output, errors) = (carried(&output), carried(&errors));
    let reply = GuestExecUsual { pid, exit_status, signal, output, errors, truncated };
    let status = exit_status.or(signal.map(|signal| signal.saturating_add(128))).unwrap_or(0);
    match u8::try_from(status).unwrap_or(u8::MAX) {
        0 => Ok(reply.into()),
        status => Err(Error::silent().with_status(status).with_reply(reply)),
    }
}

impl OwnText for GuestExecUsual {
    fn own_text(&self, _: &Asked) -> Text {
        Text::from(restored(&self.output).as_ref())
    }
}

fn not_run(error: Error) -> Error {
    error.with_status(NOT_RUN)
}

/// What the standard input holds for the command, if it is for it.
fn input(session: &Session) -> Result<Option<Vec<u8>>> {
    let stdin = std::io::stdin();
    if stdin.is_terminal() || session.settings.interactive {
        return Ok(None);
    }
    let mut input = Vec::new();
    let read = stdin.lock().take(MOST + 1).read_to_end(&mut input);
    read.map_err(|error| not_run(Error::io(guest_exec_unreadable(os_text(&error)))))?;
    if u64::try_from(input.len()).is_ok_and(|length| length > MOST) {
        return Err(not_run(Error::usage(guest_exec_too_long(MOST))));
    }
    Ok(Some(input).filter(|input| !input.is_empty()))
}

/// Waits for the end of a process in the guest.
fn wait(domain: &Domain, timeout: Option<u32>, pid: u64) -> Result<Ended> {
    let (sender, interrupted) = channel();
    // One stays here, so that waiting for the other takes its time.
    let heard = sender.clone();
    let _interrupts = Interrupts::ask(move || heard.send(()).is_ok());
    let limit = timeout.map(|seconds| Instant::now() + Duration::from_secs(seconds.into()));
    let mut pace = PACE.0;
    loop {
        let lost = |error: Error| not_run(error).and_finally(guest_exec_lost(pid));
        if let Some(ended) = agent::ended(domain, pid).map_err(lost)? {
            return Ok(ended);
        }
        let left = limit.map(|limit| limit.saturating_duration_since(Instant::now()));
        if let (Some(Duration::ZERO), Some(time)) = (left, timeout) {
            return Err(Error::timeout(guest_exec_timed_out(time, pid)).with_status(TIMED_OUT));
        }
        if interrupted.recv_timeout(left.map_or(pace, |left| left.min(pace))).is_ok() {
            if deadline::is_over() {
                return Err(Error::timeout(guest_exec_unfinished(pid)));
            }
            return Err(Error::new(guest_exec_interrupted(pid)).with_status(INTERRUPTED));
        }
        pace = (pace * 2).min(PACE.1);
    }
}
