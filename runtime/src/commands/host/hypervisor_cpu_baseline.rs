//! `hypervisor-cpu-baseline`: virConnectBaselineHypervisorCPU.

use crate::prelude::*;
use crate::replies::host::hypervisor_cpu_baseline_host;

/// Prints a CPU that every given CPU and the hypervisor can provide.
pub fn run(session: &mut Session, args: &HypervisorCpuBaselineArgs) -> Result<Xml> {
    let found = match (&args.file, &args.model) {
        (Some(file), _) => cpus::of_guests(session, file, hypervisor_cpu_baseline_host)?,
        (None, model) => vec![cpus::of_model(model.as_deref().unwrap_or_default())],
    };
    let connection = session.connection()?;
    let cpu = connection.baseline_hypervisor_cpu(&args.cpu_hypervisor, &found, args.flags())?;
    Ok(Xml::new(cpu))
}
