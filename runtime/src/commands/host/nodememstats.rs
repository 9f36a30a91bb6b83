//! `nodememstats`: virNodeGetMemoryStats.

use crate::error::{Context, Result};
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Map, Value};
use virsh_generated::host::NodememstatsArgs;

/// Prints what libvirt knows of the memory, in its order.
pub fn run(session: &mut Session, args: &NodememstatsArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let cell = args.cell;
    let count = connection.memory_stats_count(cell);
    let count = count.context(|| "Unable to get number of memory stats".to_owned())?;
    if count == 0 {
        return Ok(Reply::Silent);
    }
    let stats = connection.memory_stats(cell, count);
    let stats = stats.context(|| "Unable to get memory stats".to_owned())?;
    let text =
        stats.iter().map(|(name, kib)| format!("{name:<7}: {kib:20} KiB\n")).collect::<String>();
    let facts: Map<String, Value> =
        stats.into_iter().map(|(name, kib)| (name, kib.saturating_mul(1024).into())).collect();
    Ok(Reply::data(text, Value::Object(facts)))
}
