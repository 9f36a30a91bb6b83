//! `pool-dumpxml`: virStoragePoolGetXMLDesc.

use crate::prelude::*;

/// Prints the document of a pool, or what an expression selects in it.
pub fn run(pool: &StoragePool, args: &PoolDumpxmlArgs) -> Result<Xml> {
    xml::selected(pool.xml_desc(args.flags())?, &args.xpath)
}
