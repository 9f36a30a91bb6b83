//! `hostname`: virConnectGetHostname.

use crate::prelude::*;
use crate::replies::host::HostnameReply;
use virsh_generated::host::HostnameArgs;

/// Prints the host name.
pub fn run(session: &mut Session, _args: &HostnameArgs) -> Result<HostnameReply> {
    Ok(HostnameReply { hostname: session.connection()?.hostname()? })
}
