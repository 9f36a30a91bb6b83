//! `backup-begin`: virDomainBackupBegin.

use crate::libvirt::BackupExt;
use crate::prelude::*;

/// Begins a backup.
pub fn run(domain: &Domain, args: &BackupBeginArgs) -> Result<()> {
    let backup = xml::file_or_empty(args.backupxml.as_deref(), "domainbackup")?;
    let checkpoint = args.checkpointxml.as_ref().map(|file| xml::read_file(file)).transpose()?;
    domain.begin_backup(&backup, checkpoint.as_deref(), args.flags())?;
    Ok(())
}
