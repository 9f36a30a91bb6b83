//! `cpu-models`: virConnectGetCPUModelNames.

use crate::prelude::*;

/// Lists the models; none where libvirt keeps no list for the architecture.
pub fn run(session: &mut Session, args: &CpuModelsArgs) -> Result<Vec<CpuModelsRow>> {
    let models = session.connection()?.cpu_models_names(&args.arch, 0)?;
    Ok(models.into_iter().map(|model| CpuModelsRow { model }).collect())
}

impl OwnText for Vec<CpuModelsRow> {
    fn own_text(&self, asked: &Asked) -> Text {
        if self.is_empty() {
            return if asked.quiet { Text::default() } else { cpu_models_any().into() };
        }
        self.iter().map(|row| format!("{}\n", row.model)).collect::<String>().into()
    }
}
