//! `restore`: virDomainRestore, virDomainRestoreFlags.

use crate::prelude::*;

/// Lets a saved domain go on.
pub fn run(session: &mut Session, args: &RestoreArgs) -> Result<()> {
    let document = args.xml.as_ref().map(|file| xml::read_file(file)).transpose()?;
    let connection = session.connection()?;
    match (document.as_deref(), args.flags()) {
        (None, 0) => connection.restore_domain(&args.file)?,
        (document, flags) => connection.restore_domain_flags(&args.file, document, flags)?,
    }
    Ok(())
}
