//! `nodesevinfo`: virNodeGetSEVInfo.

use crate::error::{Context, Result};
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Map, Value};
use virsh_generated::host::NodesevinfoArgs;

/// Prints the features under libvirt's names.
pub fn run(session: &mut Session, _args: &NodesevinfoArgs) -> Result<Reply> {
    let info = session.connection()?.sev_info();
    let info = info.context(|| "Unable to get host SEV information".to_owned())?;
    let text =
        info.0.iter().map(|(name, value)| format!("{name:<18}: {value}\n")).collect::<String>();
    let facts: Map<String, Value> =
        info.0.iter().map(|(name, value)| (name.replace('-', "_"), value.into())).collect();
    Ok(Reply::data(text, Value::Object(facts)))
}
