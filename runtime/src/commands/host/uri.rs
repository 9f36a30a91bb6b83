//! `uri`: virConnectGetURI.

use crate::prelude::*;

/// Prints the URI.
pub fn run(session: &mut Session) -> Result<UriReply> {
    Ok(UriReply { uri: session.connection()?.uri()? })
}
