//! `uri`: virConnectGetURI.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::UriArgs;

/// Prints the URI.
pub fn run(session: &mut Session, _args: &UriArgs) -> Result<Reply> {
    let uri = session.connection()?.uri().context(|| "failed to get URI".to_owned())?;
    Ok(Reply::value("uri", uri))
}
