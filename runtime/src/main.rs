//! virsh: libvirt's management command line.
//!
//! What each command is called and takes is generated from `spec/`; the handlers under
//! `commands/` call libvirt and answer with data, which `render` prints.

mod concurrent;
mod connection;
#[path = "../../generated/dispatch.rs"]
mod dispatch;
mod domain;
mod edit;
mod error;
mod events;
mod globals;
mod hints;
mod home;
mod interface;
mod libvirt;
mod log;
mod lookup;
mod output;
mod polkit;
mod render;
mod reply;
mod session;
mod shell;
mod startup;
mod text;
mod tree;
mod xml;

use std::process::ExitCode;

fn main() -> ExitCode {
    startup::run()
}
