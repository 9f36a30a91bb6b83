//! `hostname`: virConnectGetHostname.

use crate::error::Result;
use crate::replies::host::HostnameReply;
use crate::session::Session;
use virsh_generated::host::HostnameArgs;

/// Prints the host name.
pub fn run(session: &mut Session, _args: &HostnameArgs) -> Result<HostnameReply> {
    Ok(HostnameReply { hostname: session.connection()?.hostname()? })
}
