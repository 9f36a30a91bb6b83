// Generated from spec by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Calls the handler of each command; a command without a handler does not compile.
use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::Command;
#[path = "../runtime/src/commands/monitor/domstate.rs"]
mod domstate;
#[path = "../runtime/src/commands/virsh/echo.rs"]
mod echo;
/// Runs a command's handler.
pub fn run(session: &mut Session, command: Command) -> Result<Reply> {
    match command {
        Command::Domstate(args) => domstate::run(session, &args),
        Command::Echo(args) => echo::run(session, &args),
    }
}
