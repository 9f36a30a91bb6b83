//! `backup-dumpxml`: virDomainBackupGetXMLDesc.

use crate::libvirt::BackupExt;
use crate::prelude::*;

/// Prints the XML of the backup that runs.
pub fn run(domain: &Domain, args: &BackupDumpxmlArgs) -> Result<Xml> {
    xml::selected(domain.backup_xml(0)?, &args.xpath)
}
