//! `find-storage-pool-sources`: virConnectFindStoragePoolSources.

use crate::error::Result;
use crate::pool::sources;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::pool::FindStoragePoolSourcesArgs;

/// Finds sources for pools of a type, narrowed by a file.
pub fn run(session: &mut Session, args: &FindStoragePoolSourcesArgs) -> Result<Reply> {
    let spec = args.src_spec.as_deref().map(xml::read_file).transpose()?;
    sources::find(session, &args.type_, spec.as_deref())
}
