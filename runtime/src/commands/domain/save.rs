//! `save`: virDomainSave, virDomainSaveFlags.

use crate::prelude::*;
use crate::tools::job;

/// Saves the domain and watches the job.
pub fn run(session: &mut Session, domain: &Domain, args: &SaveArgs) -> Result<()> {
    let document = args.xml.as_ref().map(|file| xml::read_file(file)).transpose()?;
    let label = args.verbose.then_some("Save");
    job::watch(session, domain, label, || {
        domain.save(&args.file, document.as_deref(), args.flags())
    })
}
