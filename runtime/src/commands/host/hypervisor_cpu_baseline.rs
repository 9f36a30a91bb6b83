//! `hypervisor-cpu-baseline`: virConnectBaselineHypervisorCPU.

use crate::error::Result;
use crate::flags::Flags;
use crate::host::cpus;
use crate::libvirt::{Hypervisor, HypervisorExt};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::HypervisorCpuBaselineArgs;

/// Prints a CPU that every given CPU and the hypervisor can provide.
pub fn run(session: &mut Session, args: &HypervisorCpuBaselineArgs) -> Result<Reply> {
    let found = match (&args.file, &args.model) {
        (Some(file), _) => cpus::from_file(file)?,
        (None, model) => vec![cpus::of_model(model.as_deref().unwrap_or_default())],
    };
    let hypervisor = Hypervisor {
        emulator: args.emulator.as_deref(),
        arch: args.arch.as_deref(),
        machine: args.machine.as_deref(),
        virttype: args.virttype.as_deref(),
    };
    let connection = session.connection()?;
    Ok(Reply::Xml(connection.baseline_hypervisor_cpu(hypervisor, &found, args.flags())?))
}
