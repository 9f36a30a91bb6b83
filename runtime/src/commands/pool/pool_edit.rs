//! `pool-edit`: virStoragePoolGetXMLDesc and virStoragePoolDefineXML around an editor.

use crate::edit::{Editable, edit};
use crate::error::Result;
use crate::replies::pool::PoolEditReply;
use crate::session::Session;
use virsh_generated::pool::PoolEditArgs;
use virt::connect::Connect;
use virt::storage_pool::StoragePool;
use virt_sys as sys;

/// Lets the user edit the definition of a pool.
pub fn run(
    session: &mut Session,
    pool: &StoragePool,
    _args: &PoolEditArgs,
) -> Result<PoolEditReply> {
    let name = pool.name()?;
    // Not every driver tells the definition for the next start from the present one.
    let probe = pool.xml_desc(sys::VIR_STORAGE_XML_INACTIVE);
    let flags = if probe.is_ok() { sys::VIR_STORAGE_XML_INACTIVE } else { 0 };
    let connection = session.connection()?;
    let made = edit(session, &mut Definition { connection, pool: pool.clone(), name, flags })?;
    Ok(PoolEditReply { changed: made.is_some(), made })
}

/// The definition of a pool.
struct Definition {
    connection: Connect,
    pool: StoragePool,
    name: String,
    flags: u32,
}

impl Editable for Definition {
    type Made = StoragePool;

    fn document(&self) -> Result<String> {
        Ok(self.pool.xml_desc(self.flags)?)
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<StoragePool> {
        Ok(self.connection.define_storage_pool_xml(document, 0)?)
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.pool = connection.lookup_storage_pool_by_name(&self.name)?;
        self.connection = connection;
        Ok(())
    }
}
