//! `hypervisor-cpu-compare`: virConnectCompareHypervisorCPU.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::host::cpus;
use crate::libvirt::HypervisorExt;
use crate::reply::Reply;
use crate::session::Session;
use virsh_args::text;
use virsh_generated::host::HypervisorCpuCompareArgs;

/// Compares the first CPU in the file with the one that the hypervisor provides.
pub fn run(session: &mut Session, args: &HypervisorCpuCompareArgs) -> Result<Reply> {
    let file = &args.file;
    let cpu = cpus::first_of_file(file)?;
    let result =
        session.connection()?.compare_hypervisor_cpu(&args.cpu_hypervisor, &cpu, args.flags());
    let result = result.context(|| text!["Failed to compare hypervisor CPU with ", file])?;
    let provided = "CPU provided by hypervisor on the host";
    cpus::compared(result, file, |result| match result {
        "identical" => text!["CPU described in ", file, " is identical to the ", provided],
        "superset" => text!["The ", provided, " is a superset of CPU described in ", file],
        _ => text!["CPU described in ", file, " is incompatible with the ", provided],
    })
}
