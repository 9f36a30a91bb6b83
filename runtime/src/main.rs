//! virsh: libvirt's management command line.
//!
//! What each command is called and takes is generated from `spec/`; the handlers under
//! `commands/` call libvirt and answer with data, which `render` prints.

mod complete;
mod concurrent;
mod connection;
mod console;
#[path = "../../generated/dispatch.rs"]
mod dispatch;
mod domain;
mod edit;
mod error;
mod events;
#[path = "../../generated/flags.rs"]
mod flags;
mod globals;
mod help;
mod hints;
mod home;
mod host;
mod interface;
mod interrupts;
mod job;
mod libvirt;
mod lists;
mod log;
mod lookup;
mod output;
#[path = "../../generated/params.rs"]
mod params;
mod polkit;
mod pool;
mod prelude;
mod render;
#[path = "../../generated/replies.rs"]
mod replies;
mod reply;
mod secret;
mod session;
mod shell;
mod startup;
mod terminal;
mod text;
mod tree;
mod tuning;
mod volume;
#[path = "../../generated/words.rs"]
mod words;
mod xml;

use std::process::ExitCode;

fn main() -> ExitCode {
    startup::run()
}
