//! `uri`: virConnectGetURI.

use crate::prelude::*;
use crate::replies::host::UriReply;
use virsh_generated::host::UriArgs;

/// Prints the URI.
pub fn run(session: &mut Session, _args: &UriArgs) -> Result<UriReply> {
    Ok(UriReply { uri: session.connection()?.uri()? })
}
