//! `dump`: virDomainCoreDump, virDomainCoreDumpWithFormat.

use crate::prelude::*;
use crate::tools::job;

/// Has the memory of the domain written to a file and watches the job.
pub fn run(session: &mut Session, domain: &Domain, args: &DumpArgs) -> Result<()> {
    let label = args.verbose.then_some("Dump");
    let (file, flags) = (&args.file, args.flags());
    job::watch(session, domain, label, || match args.format {
        Some(format) => domain.core_dump_with_format(file, format.constant(), flags),
        None => domain.core_dump(file, flags),
    })
}
