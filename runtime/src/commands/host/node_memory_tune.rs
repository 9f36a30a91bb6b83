//! `node-memory-tune`: virNodeGetMemoryParameters, virNodeSetMemoryParameters.

use crate::families::tuning;
use crate::libvirt::Tunable;
use crate::prelude::*;

/// Changes the parameters that are given, or prints all.
pub fn run(session: &mut Session, args: &NodeMemoryTuneArgs) -> Result<NodeMemoryTuneReply> {
    let connection = session.connection()?;
    let memory = Tunable::host_memory(&connection);
    tuning::run(&memory, &args.params(), 0, node_memory_tune_uncounted, NodeMemoryTuneUsual)
}

impl OwnText for NodeMemoryTuneUsual {
    fn own_text(&self, _asked: &Asked) -> Text {
        let line = |(name, value)| format!("\t{name:<15} {value}\n");
        let lines: String = self.0.0.iter().map(|(name, value)| line((name, value))).collect();
        if lines.is_empty() { Text::default() } else { format!("Shared memory:\n{lines}").into() }
    }
}
