//! Lists domains with their states, titles and saved images: virConnectListAllDomains and what
//! older drivers have instead, virDomainListGetStats, virDomainGetMetadata,
//! virDomainHasManagedSaveImage.

use crate::concurrent;
use crate::error::{Context, Result};
use crate::libvirt::{DomainExt, StatsExt, is_unsupported, uuid_of};
use crate::text::sort_names;
use std::collections::HashMap;
use virt::connect::Connect;
use virt::domain::Domain;
use virt_sys as sys;

/// How many domains are asked about in one call; servers answer at most 4096.
const BATCH: usize = 2048;

/// The domains that the flags pick: running ones by id, then the others by name.
///
/// # Errors
/// Returns libvirt's error.
pub fn domains(connection: &Connect, flags: u32) -> Result<Vec<Domain>> {
    let domains = match connection.list_all_domains(flags) {
        Err(error) if is_unsupported(&error) => one_by_one(connection, flags),
        result => result.context(|| "Failed to list domains"),
    };
    let (mut active, mut inactive): (Vec<_>, Vec<_>) =
        domains?.into_iter().partition(|domain| domain.id().is_some());
    active.sort_by_cached_key(Domain::id);
    sort_names(&mut inactive, |domain| domain.name().unwrap_or_default());
    active.append(&mut inactive);
    Ok(active)
}

/// The states of domains, in their order; none where a domain is gone.
///
/// One call answers for all; only drivers without it are asked for each domain.
#[must_use]
pub fn states(domains: &[Domain]) -> Vec<Option<u32>> {
    let mut known = HashMap::new();
    for batch in domains.chunks(BATCH) {
        let Ok(stats) = batch.domain_stats(sys::VIR_DOMAIN_STATS_STATE, 0) else { break };
        for record in stats {
            let state = record.params.number("state.state");
            known.insert(record.uuid, state.and_then(|state| u32::try_from(state).ok()));
        }
    }
    concurrent::map_missing(
        domains,
        |domain| {
            let uuid = uuid_of(domain).ok()?;
            known.get(&uuid).copied().flatten()
        },
        |domain| domain.raw_state().ok().map(|(state, _)| state),
    )
}

/// The titles of domains, in their order.
#[must_use]
pub fn titles(domains: &[Domain]) -> Vec<Option<String>> {
    let kind = sys::VIR_DOMAIN_METADATA_TITLE.cast_signed();
    concurrent::map(domains, |domain| domain.metadata(kind, None, 0).ok())
}

/// Tells of domains, in their order, whether they are off and have a managed save image.
#[must_use]
pub fn saved(domains: &[Domain]) -> Vec<bool> {
    concurrent::map(domains, |domain| {
        domain.id().is_none() && domain.has_managed_save(0).unwrap_or(false)
    })
}

/// Lists domains by the calls of drivers without virConnectListAllDomains, which filter nothing.
fn one_by_one(connection: &Connect, flags: u32) -> Result<Vec<Domain>> {
    let (active, inactive) =
        (sys::VIR_CONNECT_LIST_DOMAINS_ACTIVE, sys::VIR_CONNECT_LIST_DOMAINS_INACTIVE);
    let either = flags & (active | inactive) == 0;
    let mut domains = Vec::new();
    if either || flags & active != 0 {
        let ids = connection.list_domains().context(|| "Failed to list active domains")?;
        // A domain that ended since is no longer to be listed.
        domains.extend(ids.into_iter().filter_map(|id| connection.lookup_domain_by_id(id).ok()));
    }
    if either || flags & inactive != 0 {
        let names =
            connection.list_defined_domains().context(|| "Failed to list inactive domains")?;
        let found = names.iter().filter_map(|name| connection.lookup_domain_by_name(name).ok());
        domains.extend(found);
    }
    let kept = concurrent::map(&domains, |domain| passes(domain, flags));
    let mut chosen = Vec::new();
    for (domain, kept) in domains.into_iter().zip(kept) {
        if kept? {
            chosen.push(domain);
        }
    }
    Ok(chosen)
}

/// Tells whether a domain passes the filters: one of each group of which any is set.
fn passes(domain: &Domain, flags: u32) -> Result<bool> {
    type Test = fn(&Domain) -> Result<bool>;
    let pairs: [(u32, u32, Test); 5] = [
        (
            sys::VIR_CONNECT_LIST_DOMAINS_PERSISTENT,
            sys::VIR_CONNECT_LIST_DOMAINS_TRANSIENT,
            |domain| Ok(domain.is_persistent()?),
        ),
        (
            sys::VIR_CONNECT_LIST_DOMAINS_AUTOSTART,
            sys::VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART,
            |domain| Ok(domain.autostart()?),
        ),
        (
            sys::VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT,
            sys::VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT,
            |domain| Ok(domain.num_snapshots(0)? > 0),
        ),
        (
            sys::VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE,
            sys::VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE,
            |domain| Ok(domain.has_managed_save(0)?),
        ),
        // A driver as old as that has no checkpoints.
        (
            sys::VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT,
            sys::VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT,
            |_| Ok(false),
        ),
    ];
    for (yes, no, test) in pairs {
        let wanted = (flags & yes != 0, flags & no != 0);
        if wanted.0 != wanted.1 && test(domain)? != wanted.0 {
            return Ok(false);
        }
    }
    has_state(domain, flags)
}

/// Tells whether a domain is in one of the states that the filters name.
fn has_state(domain: &Domain, flags: u32) -> Result<bool> {
    let all = sys::VIR_CONNECT_LIST_DOMAINS_RUNNING
        | sys::VIR_CONNECT_LIST_DOMAINS_PAUSED
        | sys::VIR_CONNECT_LIST_DOMAINS_SHUTOFF
        | sys::VIR_CONNECT_LIST_DOMAINS_OTHER;
    if flags & all == 0 {
        return Ok(true);
    }
    let bit = match domain.raw_state()?.0 {
        sys::VIR_DOMAIN_RUNNING => sys::VIR_CONNECT_LIST_DOMAINS_RUNNING,
        sys::VIR_DOMAIN_PAUSED => sys::VIR_CONNECT_LIST_DOMAINS_PAUSED,
        sys::VIR_DOMAIN_SHUTOFF => sys::VIR_CONNECT_LIST_DOMAINS_SHUTOFF,
        _ => sys::VIR_CONNECT_LIST_DOMAINS_OTHER,
    };
    Ok(flags & bit != 0)
}
