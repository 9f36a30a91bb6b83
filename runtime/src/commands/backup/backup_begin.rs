//! `backup-begin`: virDomainBackupBegin.

use crate::libvirt::BackupExt;
use crate::prelude::*;
use crate::tools::xml::Element;

/// Begins a backup.
pub fn run(_session: &mut Session, domain: &Domain, args: &BackupBeginArgs) -> Result<()> {
    let backup = match &args.backupxml {
        Some(file) => xml::read_file(file)?,
        None => Element::new("domainbackup").compact(),
    };
    let checkpoint = args.checkpointxml.as_ref().map(|file| xml::read_file(file)).transpose()?;
    domain.begin_backup(&backup, checkpoint.as_deref(), args.flags())?;
    Ok(())
}
