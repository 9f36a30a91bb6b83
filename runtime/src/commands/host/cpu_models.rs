//! `cpu-models`: virConnectGetCPUModelNames.

use crate::prelude::*;

/// Lists the models; there are none where libvirt keeps no list for the architecture.
pub fn run(session: &mut Session, args: &CpuModelsArgs) -> Result<Vec<CpuModelsRow>> {
    let models = session.connection()?.cpu_models_names(&args.arch, 0)?;
    Ok(models.into_iter().map(|model| CpuModelsRow { model }).collect())
}
