//! virsh: libvirt's management command line.
//!
//! What each command is called and takes is generated from `spec/`; the handlers under
//! `commands/` call libvirt and answer with data, which `answer` prints.

mod answer;
mod complete;
#[path = "../../generated/dispatch.rs"]
mod dispatch;
mod families;
#[path = "../../generated/flags.rs"]
mod flags;
mod libvirt;
#[path = "../../generated/params.rs"]
mod params;
mod prelude;
mod program;
#[path = "../../generated/replies.rs"]
mod replies;
mod session;
mod shell;
mod tools;
#[path = "../../generated/words.rs"]
mod words;

#[allow(unused_imports, reason = "what is written at the same time still uses these paths")]
use {
    answer::{error, help, hints, log, output, render, reply, text, tree},
    families::{domain, host, interface, lists, moment, pool, secret, tuning, volume},
    session::{connection, lookup},
    tools::{concurrent, console, edit, events, interrupts, job, terminal, xml},
};

use std::process::ExitCode;

fn main() -> ExitCode {
    program::startup::run()
}
