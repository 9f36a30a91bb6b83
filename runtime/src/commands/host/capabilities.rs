//! `capabilities`: virConnectGetCapabilities.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::CapabilitiesArgs;

/// Prints the document and a newline of its own.
pub fn run(session: &mut Session, _args: &CapabilitiesArgs) -> Result<Reply> {
    let xml = session.connection()?.capabilities();
    let xml = xml.context(|| "failed to get capabilities".to_owned())?;
    Ok(Reply::Xml(xml + "\n"))
}
