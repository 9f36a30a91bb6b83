//! `hypervisor-cpu-compare`: virConnectCompareHypervisorCPU.

use crate::prelude::*;

/// Compares the first CPU in the file with the one that the hypervisor provides.
pub fn run(
    session: &mut Session,
    args: &HypervisorCpuCompareArgs,
) -> Result<HypervisorCpuCompareReply> {
    let cpu = cpus::first_of_file(&args.file)?;
    let connection = session.connection()?;
    let result = connection.compare_hypervisor_cpu(&args.cpu_hypervisor, &cpu, args.flags())?;
    let result = CpuComparison::from_number(result);
    cpus::compared(result, HypervisorCpuCompareReply { result })
}
