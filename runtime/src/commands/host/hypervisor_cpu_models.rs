//! `hypervisor-cpu-models`: the models in the document of virConnectGetDomainCapabilities.

use crate::prelude::*;
use virsh_generated::sets::CpuHypervisor;

/// Lists the models of which the hypervisor says whether guests can have them.
pub fn run(
    session: &mut Session,
    args: &HypervisorCpuModelsArgs,
) -> Result<Vec<HypervisorCpuModelsRow>> {
    let CpuHypervisor { virttype, emulator, arch, machine } = &args.cpu_hypervisor;
    let document = session.connection()?.domain_capabilities(
        emulator.as_deref(),
        arch.as_deref(),
        machine.as_deref(),
        virttype.as_deref(),
        0,
    )?;
    let row = |model: &xml::Element| {
        let usability = CpuUsability::from_word(model.attribute("usable")?);
        let usability = usability.unwrap_or(CpuUsability::Unknown);
        let model = Some(model.text()).filter(|model| !model.is_empty())?;
        Some(HypervisorCpuModelsRow { model, usability })
    };
    let document = xml::Element::parse(&document)?;
    let rows = cpus::custom_models(&document).filter_map(row);
    Ok(rows.filter(|row| args.all || row.usability == CpuUsability::Yes).collect())
}
