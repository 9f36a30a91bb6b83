//! Lists snapshots where the library, the driver or the server cannot list them with flags: all
//! names, then each snapshot by its name, and the flags are applied here.

use super::document::facts;
use super::relatives::{Relative, chosen};
use crate::answer::error::Result;
use crate::libvirt::SnapshotsExt;
use crate::session::lookup::Snapshot;
use crate::tools::concurrent;
use virt::domain::Domain;
use virt_sys::{VIR_DOMAIN_SNAPSHOT_LIST_METADATA, VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA};

/// Lists the snapshots of a domain, or those after one, that the flags ask for; those that
/// vanish meanwhile are left out.
///
/// # Errors
/// Returns libvirt's error, or says that a document cannot be read.
pub fn snapshots(domain: &Domain, from: Option<&Snapshot>, flags: u32) -> Result<Vec<Snapshot>> {
    let names = domain.snapshot_names()?;
    let found: Vec<Snapshot> = names
        .iter()
        .filter_map(|name| Domain::lookup_snapshot_by_name(domain, name, 0).ok())
        .collect();
    let relatives = concurrent::map(&found, |snapshot| relative(snapshot, flags));
    let relatives = relatives.into_iter().collect::<Result<Vec<_>>>()?;
    let from = from.map(Snapshot::name).transpose()?;
    let chosen = chosen(&relatives, from.as_deref(), flags);
    Ok(chosen.into_iter().map(|at| found[at].clone()).collect())
}

/// A snapshot as far as the flags ask for it.
fn relative(snapshot: &Snapshot, flags: u32) -> Result<Relative> {
    const OF_METADATA: u32 =
        VIR_DOMAIN_SNAPSHOT_LIST_METADATA | VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA;
    let metadata = flags & OF_METADATA != 0 && snapshot.has_metadata(0)?;
    Ok(Relative { name: snapshot.name()?, facts: facts(&snapshot.xml_desc(0)?)?, metadata })
}
