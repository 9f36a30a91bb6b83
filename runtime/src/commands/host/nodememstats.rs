//! `nodememstats`: virNodeGetMemoryStats.

use crate::prelude::*;

/// Prints what libvirt knows of the memory, in its order.
pub fn run(session: &mut Session, args: &NodememstatsArgs) -> Result<NodememstatsReply> {
    let connection = session.connection()?;
    let cell = args.cell;
    let count = connection.memory_stats_count(cell);
    let count = count.context(nodememstats_uncounted)?;
    if count == 0 {
        return Ok(().into());
    }
    Ok(NodememstatsUsual(connection.memory_stats(cell, count)?).into())
}
