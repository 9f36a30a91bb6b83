// Generated from spec by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Calls the handler of each command; a command without a handler does not compile.
use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::Command;
#[path = "../runtime/src/commands/monitor/domblkerror.rs"]
mod domblkerror;
#[path = "../runtime/src/commands/monitor/domblkinfo.rs"]
mod domblkinfo;
#[path = "../runtime/src/commands/monitor/domblklist.rs"]
mod domblklist;
#[path = "../runtime/src/commands/monitor/domblkstat.rs"]
mod domblkstat;
#[path = "../runtime/src/commands/monitor/domcontrol.rs"]
mod domcontrol;
#[path = "../runtime/src/commands/monitor/domif_getlink.rs"]
mod domif_getlink;
#[path = "../runtime/src/commands/monitor/domifaddr.rs"]
mod domifaddr;
#[path = "../runtime/src/commands/monitor/domiflist.rs"]
mod domiflist;
#[path = "../runtime/src/commands/monitor/domifstat.rs"]
mod domifstat;
#[path = "../runtime/src/commands/monitor/dominfo.rs"]
mod dominfo;
#[path = "../runtime/src/commands/monitor/dommemstat.rs"]
mod dommemstat;
#[path = "../runtime/src/commands/monitor/domstate.rs"]
mod domstate;
#[path = "../runtime/src/commands/monitor/domstats.rs"]
mod domstats;
#[path = "../runtime/src/commands/monitor/domtime.rs"]
mod domtime;
#[path = "../runtime/src/commands/monitor/list.rs"]
mod list;
#[path = "../runtime/src/commands/virsh/echo.rs"]
mod echo;
/// Runs a command's handler.
pub fn run(session: &mut Session, command: Command) -> Result<Reply> {
    match command {
        Command::Domblkerror(args) => domblkerror::run(session, &args),
        Command::Domblkinfo(args) => domblkinfo::run(session, &args),
        Command::Domblklist(args) => domblklist::run(session, &args),
        Command::Domblkstat(args) => domblkstat::run(session, &args),
        Command::Domcontrol(args) => domcontrol::run(session, &args),
        Command::DomifGetlink(args) => domif_getlink::run(session, &args),
        Command::Domifaddr(args) => domifaddr::run(session, &args),
        Command::Domiflist(args) => domiflist::run(session, &args),
        Command::Domifstat(args) => domifstat::run(session, &args),
        Command::Dominfo(args) => dominfo::run(session, &args),
        Command::Dommemstat(args) => dommemstat::run(session, &args),
        Command::Domstate(args) => domstate::run(session, &args),
        Command::Domstats(args) => domstats::run(session, &args),
        Command::Domtime(args) => domtime::run(session, &args),
        Command::List(args) => list::run(session, &args),
        Command::Echo(args) => echo::run(session, &args),
    }
}
