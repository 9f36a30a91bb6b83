//! `save`: virDomainSave, virDomainSaveFlags, virDomainSaveParams.

use crate::libvirt::Param;
use crate::prelude::*;
use crate::tools::job;

/// Saves the domain and watches the job.
pub fn run(session: &mut Session, domain: &Domain, args: &SaveArgs) -> Result<()> {
    let document = args.xml.as_ref().map(|file| xml::read_file(file)).transpose()?;
    let label = args.verbose.then_some("Save");
    let mut params = args.params();
    let settings = !params.0.is_empty();
    params.push("file", Param::Text(args.file.clone()));
    if let Some(document) = &document {
        params.push("dxml", Param::Text(document.clone()));
    }
    job::watch(session, domain, label, || match settings {
        true => domain.save_with(&params, args.flags()),
        false => domain.save(&args.file, document.as_deref(), args.flags()),
    })
}
