//! `cpu-baseline`: virConnectBaselineCPU.

use crate::prelude::*;

/// Prints a CPU that every CPU in the file can provide.
pub fn run(session: &mut Session, args: &CpuBaselineArgs) -> Result<Xml> {
    let found = cpus::from_file(&args.file)?;
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    Ok(Xml::new(session.connection()?.baseline_cpu(&found, args.flags())?))
}
