//! `managedsave`: virDomainManagedSave.

use crate::prelude::*;
use crate::tools::job;

/// Saves the domain where its next start finds it, and watches the job.
pub fn run(session: &mut Session, domain: &Domain, args: &ManagedsaveArgs) -> Result<()> {
    let label = args.verbose.then_some("Managedsave");
    job::watch(session, domain, label, || domain.managed_save(args.flags()))
}
