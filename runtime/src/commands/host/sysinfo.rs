//! `sysinfo`: virConnectGetSysinfo.

use crate::error::Result;
use crate::reply::Xml;
use crate::session::Session;
use virsh_generated::host::SysinfoArgs;

/// Prints the document.
pub fn run(session: &mut Session, _args: &SysinfoArgs) -> Result<Xml> {
    Ok(Xml::new(session.connection()?.sys_info(0)?))
}
