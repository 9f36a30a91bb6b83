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
#[path = "../runtime/src/commands/interface/iface_begin.rs"]
mod iface_begin;
#[path = "../runtime/src/commands/interface/iface_bridge.rs"]
mod iface_bridge;
#[path = "../runtime/src/commands/interface/iface_commit.rs"]
mod iface_commit;
#[path = "../runtime/src/commands/interface/iface_define.rs"]
mod iface_define;
#[path = "../runtime/src/commands/interface/iface_destroy.rs"]
mod iface_destroy;
#[path = "../runtime/src/commands/interface/iface_dumpxml.rs"]
mod iface_dumpxml;
#[path = "../runtime/src/commands/interface/iface_edit.rs"]
mod iface_edit;
#[path = "../runtime/src/commands/interface/iface_list.rs"]
mod iface_list;
#[path = "../runtime/src/commands/interface/iface_mac.rs"]
mod iface_mac;
#[path = "../runtime/src/commands/interface/iface_name.rs"]
mod iface_name;
#[path = "../runtime/src/commands/interface/iface_rollback.rs"]
mod iface_rollback;
#[path = "../runtime/src/commands/interface/iface_start.rs"]
mod iface_start;
#[path = "../runtime/src/commands/interface/iface_unbridge.rs"]
mod iface_unbridge;
#[path = "../runtime/src/commands/interface/iface_undefine.rs"]
mod iface_undefine;
#[path = "../runtime/src/commands/nodedev/nodedev_create.rs"]
mod nodedev_create;
#[path = "../runtime/src/commands/nodedev/nodedev_destroy.rs"]
mod nodedev_destroy;
#[path = "../runtime/src/commands/nodedev/nodedev_detach.rs"]
mod nodedev_detach;
#[path = "../runtime/src/commands/nodedev/nodedev_dumpxml.rs"]
mod nodedev_dumpxml;
#[path = "../runtime/src/commands/nodedev/nodedev_list.rs"]
mod nodedev_list;
#[path = "../runtime/src/commands/nodedev/nodedev_reattach.rs"]
mod nodedev_reattach;
#[path = "../runtime/src/commands/nodedev/nodedev_reset.rs"]
mod nodedev_reset;
#[path = "../runtime/src/commands/nodedev/nodedev_event.rs"]
mod nodedev_event;
#[path = "../runtime/src/commands/nodedev/nodedev_define.rs"]
mod nodedev_define;
#[path = "../runtime/src/commands/nodedev/nodedev_undefine.rs"]
mod nodedev_undefine;
#[path = "../runtime/src/commands/nodedev/nodedev_start.rs"]
mod nodedev_start;
#[path = "../runtime/src/commands/nodedev/nodedev_autostart.rs"]
mod nodedev_autostart;
#[path = "../runtime/src/commands/nodedev/nodedev_info.rs"]
mod nodedev_info;
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
        Command::IfaceBegin(args) => iface_begin::run(session, &args),
        Command::IfaceBridge(args) => iface_bridge::run(session, &args),
        Command::IfaceCommit(args) => iface_commit::run(session, &args),
        Command::IfaceDefine(args) => iface_define::run(session, &args),
        Command::IfaceDestroy(args) => iface_destroy::run(session, &args),
        Command::IfaceDumpxml(args) => iface_dumpxml::run(session, &args),
        Command::IfaceEdit(args) => iface_edit::run(session, &args),
        Command::IfaceList(args) => iface_list::run(session, &args),
        Command::IfaceMac(args) => iface_mac::run(session, &args),
        Command::IfaceName(args) => iface_name::run(session, &args),
        Command::IfaceRollback(args) => iface_rollback::run(session, &args),
        Command::IfaceStart(args) => iface_start::run(session, &args),
        Command::IfaceUnbridge(args) => iface_unbridge::run(session, &args),
        Command::IfaceUndefine(args) => iface_undefine::run(session, &args),
        Command::NodedevCreate(args) => nodedev_create::run(session, &args),
        Command::NodedevDestroy(args) => nodedev_destroy::run(session, &args),
        Command::NodedevDetach(args) => nodedev_detach::run(session, &args),
        Command::NodedevDumpxml(args) => nodedev_dumpxml::run(session, &args),
        Command::NodedevList(args) => nodedev_list::run(session, &args),
        Command::NodedevReattach(args) => nodedev_reattach::run(session, &args),
        Command::NodedevReset(args) => nodedev_reset::run(session, &args),
        Command::NodedevEvent(args) => nodedev_event::run(session, &args),
        Command::NodedevDefine(args) => nodedev_define::run(session, &args),
        Command::NodedevUndefine(args) => nodedev_undefine::run(session, &args),
        Command::NodedevStart(args) => nodedev_start::run(session, &args),
        Command::NodedevAutostart(args) => nodedev_autostart::run(session, &args),
        Command::NodedevInfo(args) => nodedev_info::run(session, &args),
        Command::Echo(args) => echo::run(session, &args),
    }
}
