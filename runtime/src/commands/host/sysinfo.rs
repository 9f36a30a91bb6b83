//! `sysinfo`: virConnectGetSysinfo.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::SysinfoArgs;

/// Prints the document.
pub fn run(session: &mut Session, _args: &SysinfoArgs) -> Result<Reply> {
    let xml = session.connection()?.sys_info(0);
    Ok(Reply::Xml(xml.context(|| "failed to get sysinfo".to_owned())?))
}
