//! `node-memory-tune`: virNodeGetMemoryParameters, virNodeSetMemoryParameters.

use crate::error::{Context, Result};
use crate::libvirt::NodeExt;
use crate::params::TypedParams;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Map, Value};
use virsh_generated::host::NodeMemoryTuneArgs;
use virt::connect::Connect;

/// Changes the parameters that are given, or prints all.
pub fn run(session: &mut Session, args: &NodeMemoryTuneArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let changes = args.params();
    if changes.0.is_empty() {
        return print(&connection);
    }
    let changed = connection.set_memory_parameters(&changes);
    changed.context(|| "Unable to change memory parameters".to_owned())?;
    Ok(Reply::Silent)
}

fn print(connection: &Connect) -> Result<Reply> {
    let count = connection.memory_parameters_count();
    let count = count.context(|| "Unable to get number of memory parameters".to_owned())?;
    if count == 0 {
        return Ok(Reply::Silent);
    }
    let params = connection.memory_parameters(count);
    let params = params.context(|| "Unable to get memory parameters".to_owned())?;
    let mut text = "Shared memory:\n".to_owned();
    for (name, value) in &params.0 {
        text.push_str(&format!("\t{name:<15} {value}\n"));
    }
    let facts: Map<String, Value> =
        params.0.iter().map(|(name, value)| (name.clone(), value.into())).collect();
    Ok(Reply::data(text, Value::Object(facts)))
}
