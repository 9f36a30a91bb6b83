//! `managedsave-define`: virDomainManagedSaveDefineXML.

use crate::prelude::*;

/// Changes the XML that is saved with the domain.
pub fn run(domain: &Domain, args: &ManagedsaveDefineArgs) -> Result<()> {
    let document = xml::read_file(&args.xml)?;
    domain.define_managed_save_xml(&document, args.flags())?;
    Ok(())
}
