//! `sysinfo`: virConnectGetSysinfo.

use crate::prelude::*;

/// Prints the document.
pub fn run(session: &mut Session, _args: &SysinfoArgs) -> Result<Xml> {
    Ok(Xml::new(session.connection()?.sys_info(0)?))
}
