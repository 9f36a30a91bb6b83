//! virsh: libvirt's management command line.
//!
//! What each command is called and takes is generated from `spec/`; the handlers under
//! `commands/` call libvirt and answer with data, which `answer` prints.
#![cfg_attr(not(test), no_main)]

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

libvirt::begin!(program::startup::run);
