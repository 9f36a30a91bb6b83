//! `find-storage-pool-sources-as`: virConnectFindStoragePoolSources.

use crate::families::pool::sources::query;
use crate::prelude::*;

/// Finds sources for pools of a type, narrowed by a query that the options make.
pub fn run(session: &mut Session, args: &FindStoragePoolSourcesAsArgs) -> Result<Xml> {
    let (port, initiator) = (args.port.as_deref(), args.initiator.as_deref());
    let query = args.host.as_deref().map(|host| query(host, port, initiator)).transpose()?;
    let connection = session.connection()?;
    Ok(Xml::new(connection.find_storage_pool_sources(&args.type_, query.as_deref(), 0)?))
}
