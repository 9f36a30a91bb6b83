//! `pool-capabilities`: virConnectGetStoragePoolCapabilities.

use crate::prelude::*;

/// Prints what kinds of pools are supported.
pub fn run(session: &mut Session) -> Result<Xml> {
    let document = session.connection()?.storage_pool_capabilities()?;
    // virsh ends the document with a line of its own.
    Ok(Xml { text: format!("{document}\n"), value: Some(document.into()) })
}
