// Generated from spec by `cargo codegen`; edit the specification.
//! Calls the handler of each command; a command without a handler does not compile.
use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::Command;
#[path = "../runtime/src/commands/monitor/domstate.rs"]
mod domstate;
#[path = "../runtime/src/commands/pool/find_storage_pool_sources_as.rs"]
mod find_storage_pool_sources_as;
#[path = "../runtime/src/commands/pool/find_storage_pool_sources.rs"]
mod find_storage_pool_sources;
#[path = "../runtime/src/commands/pool/pool_autostart.rs"]
mod pool_autostart;
#[path = "../runtime/src/commands/pool/pool_build.rs"]
mod pool_build;
#[path = "../runtime/src/commands/pool/pool_create_as.rs"]
mod pool_create_as;
#[path = "../runtime/src/commands/pool/pool_create.rs"]
mod pool_create;
#[path = "../runtime/src/commands/pool/pool_define_as.rs"]
mod pool_define_as;
#[path = "../runtime/src/commands/pool/pool_define.rs"]
mod pool_define;
#[path = "../runtime/src/commands/pool/pool_delete.rs"]
mod pool_delete;
#[path = "../runtime/src/commands/pool/pool_destroy.rs"]
mod pool_destroy;
#[path = "../runtime/src/commands/pool/pool_dumpxml.rs"]
mod pool_dumpxml;
#[path = "../runtime/src/commands/pool/pool_edit.rs"]
mod pool_edit;
#[path = "../runtime/src/commands/pool/pool_info.rs"]
mod pool_info;
#[path = "../runtime/src/commands/pool/pool_list.rs"]
mod pool_list;
#[path = "../runtime/src/commands/pool/pool_name.rs"]
mod pool_name;
#[path = "../runtime/src/commands/pool/pool_refresh.rs"]
mod pool_refresh;
#[path = "../runtime/src/commands/pool/pool_start.rs"]
mod pool_start;
#[path = "../runtime/src/commands/pool/pool_undefine.rs"]
mod pool_undefine;
#[path = "../runtime/src/commands/pool/pool_uuid.rs"]
mod pool_uuid;
#[path = "../runtime/src/commands/pool/pool_event.rs"]
mod pool_event;
#[path = "../runtime/src/commands/pool/pool_capabilities.rs"]
mod pool_capabilities;
#[path = "../runtime/src/commands/volume/vol_clone.rs"]
mod vol_clone;
#[path = "../runtime/src/commands/volume/vol_create_as.rs"]
mod vol_create_as;
#[path = "../runtime/src/commands/volume/vol_create.rs"]
mod vol_create;
#[path = "../runtime/src/commands/volume/vol_create_from.rs"]
mod vol_create_from;
#[path = "../runtime/src/commands/volume/vol_delete.rs"]
mod vol_delete;
#[path = "../runtime/src/commands/volume/vol_download.rs"]
mod vol_download;
#[path = "../runtime/src/commands/volume/vol_dumpxml.rs"]
mod vol_dumpxml;
#[path = "../runtime/src/commands/volume/vol_info.rs"]
mod vol_info;
#[path = "../runtime/src/commands/volume/vol_key.rs"]
mod vol_key;
#[path = "../runtime/src/commands/volume/vol_list.rs"]
mod vol_list;
#[path = "../runtime/src/commands/volume/vol_name.rs"]
mod vol_name;
#[path = "../runtime/src/commands/volume/vol_path.rs"]
mod vol_path;
#[path = "../runtime/src/commands/volume/vol_pool.rs"]
mod vol_pool;
#[path = "../runtime/src/commands/volume/vol_resize.rs"]
mod vol_resize;
#[path = "../runtime/src/commands/volume/vol_upload.rs"]
mod vol_upload;
#[path = "../runtime/src/commands/volume/vol_wipe.rs"]
mod vol_wipe;
#[path = "../runtime/src/commands/virsh/echo.rs"]
mod echo;
/// Runs a command's handler.
pub fn run(session: &mut Session, command: Command) -> Result<Reply> {
    match command {
        Command::Domstate(args) => domstate::run(session, &args),
        Command::FindStoragePoolSourcesAs(args) => {
            find_storage_pool_sources_as::run(session, &args)
        }
        Command::FindStoragePoolSources(args) => {
            find_storage_pool_sources::run(session, &args)
        }
        Command::PoolAutostart(args) => pool_autostart::run(session, &args),
        Command::PoolBuild(args) => pool_build::run(session, &args),
        Command::PoolCreateAs(args) => pool_create_as::run(session, &args),
        Command::PoolCreate(args) => pool_create::run(session, &args),
        Command::PoolDefineAs(args) => pool_define_as::run(session, &args),
        Command::PoolDefine(args) => pool_define::run(session, &args),
        Command::PoolDelete(args) => pool_delete::run(session, &args),
        Command::PoolDestroy(args) => pool_destroy::run(session, &args),
        Command::PoolDumpxml(args) => pool_dumpxml::run(session, &args),
        Command::PoolEdit(args) => pool_edit::run(session, &args),
        Command::PoolInfo(args) => pool_info::run(session, &args),
        Command::PoolList(args) => pool_list::run(session, &args),
        Command::PoolName(args) => pool_name::run(session, &args),
        Command::PoolRefresh(args) => pool_refresh::run(session, &args),
        Command::PoolStart(args) => pool_start::run(session, &args),
        Command::PoolUndefine(args) => pool_undefine::run(session, &args),
        Command::PoolUuid(args) => pool_uuid::run(session, &args),
        Command::PoolEvent(args) => pool_event::run(session, &args),
        Command::PoolCapabilities(args) => pool_capabilities::run(session, &args),
        Command::VolClone(args) => vol_clone::run(session, &args),
        Command::VolCreateAs(args) => vol_create_as::run(session, &args),
        Command::VolCreate(args) => vol_create::run(session, &args),
        Command::VolCreateFrom(args) => vol_create_from::run(session, &args),
        Command::VolDelete(args) => vol_delete::run(session, &args),
        Command::VolDownload(args) => vol_download::run(session, &args),
        Command::VolDumpxml(args) => vol_dumpxml::run(session, &args),
        Command::VolInfo(args) => vol_info::run(session, &args),
        Command::VolKey(args) => vol_key::run(session, &args),
        Command::VolList(args) => vol_list::run(session, &args),
        Command::VolName(args) => vol_name::run(session, &args),
        Command::VolPath(args) => vol_path::run(session, &args),
        Command::VolPool(args) => vol_pool::run(session, &args),
        Command::VolResize(args) => vol_resize::run(session, &args),
        Command::VolUpload(args) => vol_upload::run(session, &args),
        Command::VolWipe(args) => vol_wipe::run(session, &args),
        Command::Echo(args) => echo::run(session, &args),
    }
}
