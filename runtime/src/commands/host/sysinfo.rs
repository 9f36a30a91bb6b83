//! `sysinfo`: virConnectGetSysinfo.

use crate::prelude::*;

/// Prints the document.
pub fn run(session: &mut Session) -> Result<Xml> {
    Ok(Xml::new(session.connection()?.sys_info(0)?))
}
