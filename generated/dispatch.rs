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
#[path = "../runtime/src/commands/filter/nwfilter_define.rs"]
mod nwfilter_define;
#[path = "../runtime/src/commands/filter/nwfilter_dumpxml.rs"]
mod nwfilter_dumpxml;
#[path = "../runtime/src/commands/filter/nwfilter_edit.rs"]
mod nwfilter_edit;
#[path = "../runtime/src/commands/filter/nwfilter_list.rs"]
mod nwfilter_list;
#[path = "../runtime/src/commands/filter/nwfilter_undefine.rs"]
mod nwfilter_undefine;
#[path = "../runtime/src/commands/filter/nwfilter_binding_create.rs"]
mod nwfilter_binding_create;
#[path = "../runtime/src/commands/filter/nwfilter_binding_delete.rs"]
mod nwfilter_binding_delete;
#[path = "../runtime/src/commands/filter/nwfilter_binding_dumpxml.rs"]
mod nwfilter_binding_dumpxml;
#[path = "../runtime/src/commands/filter/nwfilter_binding_list.rs"]
mod nwfilter_binding_list;
#[path = "../runtime/src/commands/network/net_autostart.rs"]
mod net_autostart;
#[path = "../runtime/src/commands/network/net_create.rs"]
mod net_create;
#[path = "../runtime/src/commands/network/net_define.rs"]
mod net_define;
#[path = "../runtime/src/commands/network/net_destroy.rs"]
mod net_destroy;
#[path = "../runtime/src/commands/network/net_dhcp_leases.rs"]
mod net_dhcp_leases;
#[path = "../runtime/src/commands/network/net_dumpxml.rs"]
mod net_dumpxml;
#[path = "../runtime/src/commands/network/net_edit.rs"]
mod net_edit;
#[path = "../runtime/src/commands/network/net_event.rs"]
mod net_event;
#[path = "../runtime/src/commands/network/net_info.rs"]
mod net_info;
#[path = "../runtime/src/commands/network/net_list.rs"]
mod net_list;
#[path = "../runtime/src/commands/network/net_name.rs"]
mod net_name;
#[path = "../runtime/src/commands/network/net_start.rs"]
mod net_start;
#[path = "../runtime/src/commands/network/net_undefine.rs"]
mod net_undefine;
#[path = "../runtime/src/commands/network/net_update.rs"]
mod net_update;
#[path = "../runtime/src/commands/network/net_uuid.rs"]
mod net_uuid;
#[path = "../runtime/src/commands/network/net_port_list.rs"]
mod net_port_list;
#[path = "../runtime/src/commands/network/net_port_create.rs"]
mod net_port_create;
#[path = "../runtime/src/commands/network/net_port_dumpxml.rs"]
mod net_port_dumpxml;
#[path = "../runtime/src/commands/network/net_port_delete.rs"]
mod net_port_delete;
#[path = "../runtime/src/commands/secret/secret_define.rs"]
mod secret_define;
#[path = "../runtime/src/commands/secret/secret_dumpxml.rs"]
mod secret_dumpxml;
#[path = "../runtime/src/commands/secret/secret_event.rs"]
mod secret_event;
#[path = "../runtime/src/commands/secret/secret_get_value.rs"]
mod secret_get_value;
#[path = "../runtime/src/commands/secret/secret_list.rs"]
mod secret_list;
#[path = "../runtime/src/commands/secret/secret_set_value.rs"]
mod secret_set_value;
#[path = "../runtime/src/commands/secret/secret_undefine.rs"]
mod secret_undefine;
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
        Command::NwfilterDefine(args) => nwfilter_define::run(session, &args),
        Command::NwfilterDumpxml(args) => nwfilter_dumpxml::run(session, &args),
        Command::NwfilterEdit(args) => nwfilter_edit::run(session, &args),
        Command::NwfilterList(args) => nwfilter_list::run(session, &args),
        Command::NwfilterUndefine(args) => nwfilter_undefine::run(session, &args),
        Command::NwfilterBindingCreate(args) => {
            nwfilter_binding_create::run(session, &args)
        }
        Command::NwfilterBindingDelete(args) => {
            nwfilter_binding_delete::run(session, &args)
        }
        Command::NwfilterBindingDumpxml(args) => {
            nwfilter_binding_dumpxml::run(session, &args)
        }
        Command::NwfilterBindingList(args) => nwfilter_binding_list::run(session, &args),
        Command::NetAutostart(args) => net_autostart::run(session, &args),
        Command::NetCreate(args) => net_create::run(session, &args),
        Command::NetDefine(args) => net_define::run(session, &args),
        Command::NetDestroy(args) => net_destroy::run(session, &args),
        Command::NetDhcpLeases(args) => net_dhcp_leases::run(session, &args),
        Command::NetDumpxml(args) => net_dumpxml::run(session, &args),
        Command::NetEdit(args) => net_edit::run(session, &args),
        Command::NetEvent(args) => net_event::run(session, &args),
        Command::NetInfo(args) => net_info::run(session, &args),
        Command::NetList(args) => net_list::run(session, &args),
        Command::NetName(args) => net_name::run(session, &args),
        Command::NetStart(args) => net_start::run(session, &args),
        Command::NetUndefine(args) => net_undefine::run(session, &args),
        Command::NetUpdate(args) => net_update::run(session, &args),
        Command::NetUuid(args) => net_uuid::run(session, &args),
        Command::NetPortList(args) => net_port_list::run(session, &args),
        Command::NetPortCreate(args) => net_port_create::run(session, &args),
        Command::NetPortDumpxml(args) => net_port_dumpxml::run(session, &args),
        Command::NetPortDelete(args) => net_port_delete::run(session, &args),
        Command::SecretDefine(args) => secret_define::run(session, &args),
        Command::SecretDumpxml(args) => secret_dumpxml::run(session, &args),
        Command::SecretEvent(args) => secret_event::run(session, &args),
        Command::SecretGetValue(args) => secret_get_value::run(session, &args),
        Command::SecretList(args) => secret_list::run(session, &args),
        Command::SecretSetValue(args) => secret_set_value::run(session, &args),
        Command::SecretUndefine(args) => secret_undefine::run(session, &args),
        Command::Echo(args) => echo::run(session, &args),
    }
}
