//! `cpu-models`: virConnectGetCPUModelNames.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_generated::host::CpuModelsArgs;

/// Lists the models, or says that libvirt keeps no list for the architecture.
pub fn run(session: &mut Session, args: &CpuModelsArgs) -> Result<Reply> {
    let models = session.connection()?.cpu_models_names(&args.arch, 0);
    let models = models.context(|| "failed to get CPU model names".to_owned())?;
    if models.is_empty() {
        return Ok(Reply::data("all CPU models are accepted\n", json!([])));
    }
    Ok(Reply::lines("model", models))
}
