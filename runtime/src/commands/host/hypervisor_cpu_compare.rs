//! `hypervisor-cpu-compare`: virConnectCompareHypervisorCPU.

use crate::prelude::*;
use crate::replies::host::hypervisor_cpu_compare_host;

/// Compares the first CPU in the file with the one that the hypervisor provides.
pub fn run(
    session: &mut Session,
    args: &HypervisorCpuCompareArgs,
) -> Result<HypervisorCpuCompareReply> {
    let found = cpus::of_guests(session, &args.file, hypervisor_cpu_compare_host)?;
    let cpu = found.first().ok_or_else(Error::silent)?;
    let connection = session.connection()?;
    let result = connection.compare_hypervisor_cpu(&args.cpu_hypervisor, cpu, args.flags())?;
    let result = CpuComparison::from_number(result);
    cpus::compared(result, HypervisorCpuCompareReply { result })
}
