//! `pool-edit`: virStoragePoolGetXMLDesc and virStoragePoolDefineXML around an editor.

use crate::prelude::*;

/// Lets the user edit the definition of a pool.
pub fn run(session: &mut Session, pool: &StoragePool) -> Result<PoolEditReply> {
    // Not every driver tells the definition for the next start from the present one.
    let probe = pool.xml_desc(sys::VIR_STORAGE_XML_INACTIVE);
    let flags = if probe.is_ok() { sys::VIR_STORAGE_XML_INACTIVE } else { 0 };
    let read = |pool: &StoragePool| pool.xml_desc(flags);
    let define = |connection: &Connect, xml: &str| connection.define_storage_pool_xml(xml, 0);
    let find = Connect::lookup_storage_pool_by_name;
    let made = edit::edit_definition(session, pool, pool.name()?, read, define, find)?;
    Ok(PoolEditReply { changed: made.is_some(), made })
}
