//! `memtune`: virDomainGetMemoryParameters, virDomainSetMemoryParameters.

use crate::families::tuning;
use crate::libvirt::Tunable;
use crate::params::TypedParams;
use crate::prelude::*;
use crate::replies::domain::{MemtuneReply, MemtuneUsual, memtune_uncounted};
use virsh_generated::domain::MemtuneArgs;

/// Changes the limits that are given, or prints all.
pub fn run(_session: &mut Session, domain: &Domain, args: &MemtuneArgs) -> Result<MemtuneReply> {
    let memory = Tunable::memory(domain);
    let params = tuning::run(&memory, &args.params(), args.flags(), memtune_uncounted)?;
    Ok(params.map_or(().into(), |params| MemtuneUsual(params).into()))
}
