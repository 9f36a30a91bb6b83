//! `find-storage-pool-sources-as`: virConnectFindStoragePoolSources.

use crate::error::Result;
use crate::pool::sources;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::FindStoragePoolSourcesAsArgs;

/// Finds sources for pools of a type, narrowed by a query that the options make.
pub fn run(session: &mut Session, args: &FindStoragePoolSourcesAsArgs) -> Result<Reply> {
    let (port, initiator) = (args.port.as_deref(), args.initiator.as_deref());
    let spec = match &args.host {
        Some(host) => Some(sources::query(host, port, initiator)?),
        None => None,
    };
    sources::find(session, &args.type_, spec.as_deref())
}
