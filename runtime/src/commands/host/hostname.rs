//! `hostname`: virConnectGetHostname.

use crate::prelude::*;

/// Prints the host name.
pub fn run(session: &mut Session, _args: &HostnameArgs) -> Result<HostnameReply> {
    Ok(HostnameReply { hostname: session.connection()?.hostname()? })
}
