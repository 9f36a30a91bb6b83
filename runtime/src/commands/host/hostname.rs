//! `hostname`: virConnectGetHostname.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::HostnameArgs;

/// Prints the host name.
pub fn run(session: &mut Session, _args: &HostnameArgs) -> Result<Reply> {
    let hostname =
        session.connection()?.hostname().context(|| "failed to get hostname".to_owned())?;
    Ok(Reply::value("hostname", hostname))
}
