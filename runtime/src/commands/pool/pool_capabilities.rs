//! `pool-capabilities`: virConnectGetStoragePoolCapabilities.

use crate::error::{Context, Result};
use crate::libvirt::PoolConnectExt;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_generated::pool::PoolCapabilitiesArgs;

/// Prints what kinds of pools are supported.
pub fn run(session: &mut Session, _args: &PoolCapabilitiesArgs) -> Result<Reply> {
    let document = session
        .connection()?
        .storage_pool_capabilities()
        .context(|| "failed to get storage pool capabilities".to_owned())?;
    // virsh ends the document with a line of its own.
    Ok(Reply::data(format!("{document}\n"), json!({ "xml": document })))
}
