// Generated from spec by `cargo codegen`; edit the specification.
//! Calls the handler of each command; a command without a handler does not compile.
use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::Command;
#[path = "../runtime/src/commands/domain/autostart.rs"]
mod autostart;
#[path = "../runtime/src/commands/domain/create.rs"]
mod create;
#[path = "../runtime/src/commands/domain/define.rs"]
mod define;
#[path = "../runtime/src/commands/domain/desc.rs"]
mod desc;
#[path = "../runtime/src/commands/domain/destroy.rs"]
mod destroy;
#[path = "../runtime/src/commands/domain/domid.rs"]
mod domid;
#[path = "../runtime/src/commands/domain/domname.rs"]
mod domname;
#[path = "../runtime/src/commands/domain/domrename.rs"]
mod domrename;
#[path = "../runtime/src/commands/domain/domuuid.rs"]
mod domuuid;
#[path = "../runtime/src/commands/domain/dumpxml.rs"]
mod dumpxml;
#[path = "../runtime/src/commands/domain/edit.rs"]
mod edit;
#[path = "../runtime/src/commands/domain/metadata.rs"]
mod metadata;
#[path = "../runtime/src/commands/domain/reboot.rs"]
mod reboot;
#[path = "../runtime/src/commands/domain/reset.rs"]
mod reset;
#[path = "../runtime/src/commands/domain/resume.rs"]
mod resume;
#[path = "../runtime/src/commands/domain/shutdown.rs"]
mod shutdown;
#[path = "../runtime/src/commands/domain/start.rs"]
mod start;
#[path = "../runtime/src/commands/domain/suspend.rs"]
mod suspend;
#[path = "../runtime/src/commands/domain/undefine.rs"]
mod undefine;
#[path = "../runtime/src/commands/monitor/domstate.rs"]
mod domstate;
#[path = "../runtime/src/commands/virsh/echo.rs"]
mod echo;
/// Runs a command's handler.
pub fn run(session: &mut Session, command: Command) -> Result<Reply> {
    match command {
        Command::Autostart(args) => autostart::run(session, &args),
        Command::Create(args) => create::run(session, &args),
        Command::Define(args) => define::run(session, &args),
        Command::Desc(args) => desc::run(session, &args),
        Command::Destroy(args) => destroy::run(session, &args),
        Command::Domid(args) => domid::run(session, &args),
        Command::Domname(args) => domname::run(session, &args),
        Command::Domrename(args) => domrename::run(session, &args),
        Command::Domuuid(args) => domuuid::run(session, &args),
        Command::Dumpxml(args) => dumpxml::run(session, &args),
        Command::Edit(args) => edit::run(session, &args),
        Command::Metadata(args) => metadata::run(session, &args),
        Command::Reboot(args) => reboot::run(session, &args),
        Command::Reset(args) => reset::run(session, &args),
        Command::Resume(args) => resume::run(session, &args),
        Command::Shutdown(args) => shutdown::run(session, &args),
        Command::Start(args) => start::run(session, &args),
        Command::Suspend(args) => suspend::run(session, &args),
        Command::Undefine(args) => undefine::run(session, &args),
        Command::Domstate(args) => domstate::run(session, &args),
        Command::Echo(args) => echo::run(session, &args),
    }
}
