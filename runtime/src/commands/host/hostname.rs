//! `hostname`: virConnectGetHostname.

use crate::prelude::*;

/// Prints the host name.
pub fn run(session: &mut Session) -> Result<HostnameReply> {
    Ok(HostnameReply { hostname: session.connection()?.hostname()? })
}
