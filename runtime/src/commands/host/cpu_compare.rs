//! `cpu-compare`: virConnectCompareCPU.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::host::cpus;
use crate::reply::Reply;
use crate::session::Session;
use virsh_args::text;
use virsh_generated::host::CpuCompareArgs;

/// Compares the first CPU in the file with the host's.
pub fn run(session: &mut Session, args: &CpuCompareArgs) -> Result<Reply> {
    let file = &args.file;
    let cpu = cpus::first_of_file(file)?;
    let result = session.connection()?.compare_cpu(&cpu, args.flags());
    let result = result.context(|| text!["Failed to compare host CPU with ", file])?;
    cpus::compared(result, file, |result| match result {
        "identical" => text!["CPU described in ", file, " is identical to host CPU"],
        "superset" => text!["Host CPU is a superset of CPU described in ", file],
        _ => text!["CPU described in ", file, " is incompatible with host CPU"],
    })
}
