//! `find-storage-pool-sources`: virConnectFindStoragePoolSources.

use crate::prelude::*;

/// Finds sources for pools of a type, narrowed by a file.
pub fn run(session: &mut Session, args: &FindStoragePoolSourcesArgs) -> Result<Xml> {
    let query = args.src_spec.as_deref().map(xml::read_file).transpose()?;
    let connection = session.connection()?;
    Ok(Xml::new(connection.find_storage_pool_sources(&args.type_, query.as_deref(), 0)?))
}
