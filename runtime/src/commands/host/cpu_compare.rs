//! `cpu-compare`: virConnectCompareCPU.

use crate::prelude::*;

/// Compares the first CPU in the file with the host's.
pub fn run(session: &mut Session, args: &CpuCompareArgs) -> Result<CpuCompareReply> {
    let cpu = cpus::first_of_file(&args.file)?;
    let result = session.connection()?.compare_cpu(&cpu, args.flags())?;
    let result = CpuComparison::from_number(result);
    cpus::compared(result, CpuCompareReply { result })
}
