//! Lists domains with their states and saved images: virConnectListAllDomains and what
//! older drivers have instead, virDomainListGetStats.

use crate::answer::error::{Context, Result};
use crate::answer::text::sort_names;
use crate::families::domain::addresses;
use crate::families::lists::listing::{Listing, SAVED, Truth};
use crate::families::lists::{Filter, filtered, listed, named};
use crate::libvirt::{DomainExt, StatsExt, uuid_of};
use crate::tools::concurrent;
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
    let all = connection.list_all_domains(flags);
    let domains = listed(all, "Failed to list domains", || older(connection, flags))?;
    let (mut active, mut inactive): (Vec<_>, Vec<_>) =
        domains.into_iter().partition(|domain| domain.id().is_some());
    active.sort_by_cached_key(Domain::id);
    sort_names(&mut inactive, |domain| domain.name().unwrap_or_default());
    active.append(&mut inactive);
    Ok(active)
}

/// The states of domains with their reasons, in their order; none where a domain is gone.
///
/// One call answers for all. Drivers without it are asked for each domain, and so is the only one, which is less to answer.
#[must_use]
pub fn states(domains: &[Domain]) -> Vec<Option<(u32, Option<u32>)>> {
    let mut known = HashMap::new();
    for batch in domains.chunks(BATCH).filter(|batch| batch.len() > 1) {
        let Ok(stats) = batch.domain_stats(sys::VIR_DOMAIN_STATS_STATE, 0) else { break };
        for record in stats {
            let number = |name| record.params.number(name);
            let state = number("state.state").and_then(|state| u32::try_from(state).ok());
            let reason = number("state.reason").and_then(|reason| u32::try_from(reason).ok());
            known.insert(record.uuid, state.map(|state| (state, reason)));
        }
    }
    concurrent::map_missing(
        domains,
        |domain| {
            let uuid = uuid_of(domain).ok()?;
            known.get(&uuid).copied().flatten()
        },
        |domain| domain.raw_state().ok().map(|(state, reason)| (state, Some(reason))),
    )
}

/// An address of the guest of a domain that others can reach; none where it is off or none is known.
#[must_use]
pub fn ip(domain: &Domain) -> Option<String> {
    domain.id()?;
    let told = addresses::first(domain, addresses::BEST, None).ok()?;
    addresses::reachable(&told.interfaces).map(str::to_owned)
}

/// Tells of the domains of a list, in their order, whether they are off and have a managed save
/// image, if that is wanted; which have one may be known.
#[must_use]
pub fn saved(
    wanted: bool,
    listing: &Listing<'_>,
    known: Option<&Truth<Domain>>,
    domains: &[Domain],
) -> Vec<bool> {
    if !wanted || domains.iter().all(|domain| domain.id().is_some()) {
        return vec![false; domains.len()];
    }
    let asked = known.is_none().then(|| listing.which(&SAVED));
    let holds = |domain: &Domain| known.or(asked.as_ref())?.holds(domain);
    let is_saved = |domain: &Domain| domain.id().is_none() && holds(domain).unwrap_or(false);
    domains.iter().map(is_saved).collect()
}

/// Lists domains by the calls of drivers without virConnectListAllDomains, which filter nothing.
fn older(connection: &Connect, flags: u32) -> Result<Vec<Domain>> {
    let (active, inactive) =
        (sys::VIR_CONNECT_LIST_DOMAINS_ACTIVE, sys::VIR_CONNECT_LIST_DOMAINS_INACTIVE);
    let either = flags & (active | inactive) == 0;
    let mut domains = Vec::new();
    if either || flags & active != 0 {
        let failed = ["Failed to list active domains"; 2];
        let find = |id: &u32| connection.lookup_domain_by_id(*id);
        let (count, ids) = (connection.num_of_domains(), || connection.list_domains());
        domains.extend(named(failed, count, ids, find)?);
    }
    if either || flags & inactive != 0 {
        let failed = ["Failed to list inactive domains"; 2];
        let find = |name: &String| connection.lookup_domain_by_name(name);
        let names = || connection.list_defined_domains();
        domains.extend(named(failed, connection.num_of_defined_domains(), names, find)?);
    }
    let domains = filtered(domains, flags, &FILTERS)?;
    let kept = concurrent::map(&domains, |domain| has_state(domain, flags));
    let mut chosen = Vec::new();
    for (domain, kept) in domains.into_iter().zip(kept) {
        if kept.context(|| "Failed to get domain state")? {
            chosen.push(domain);
        }
    }
    Ok(chosen)
}

/// The filters of a listing, but for those by state.
const FILTERS: [Filter<Domain>; 5] = [
    Filter {
        yes: sys::VIR_CONNECT_LIST_DOMAINS_PERSISTENT,
        no: sys::VIR_CONNECT_LIST_DOMAINS_TRANSIENT,
        failed: "Failed to get domain persistence info",
        test: Domain::is_persistent,
    },
    Filter {
        yes: sys::VIR_CONNECT_LIST_DOMAINS_AUTOSTART,
        no: sys::VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART,
        failed: "Failed to get domain autostart state",
        test: Domain::autostart,
    },
    Filter {
        yes: sys::VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT,
        no: sys::VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT,
        failed: "Failed to get domain snapshot count",
        test: |domain| Ok(domain.num_snapshots(0)? > 0),
    },
    Filter {
        yes: sys::VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE,
        no: sys::VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE,
        failed: "Failed to check for managed save image",
        test: |domain| domain.has_managed_save(0),
    },
    // A driver as old as that has no checkpoints.
    Filter {
        yes: sys::VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT,
        no: sys::VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT,
        failed: "",
        test: |_| Ok(false),
    },
];

/// Tells whether a domain is in one of the states that the filters name.
fn has_state(domain: &Domain, flags: u32) -> Result<bool, virt::error::Error> {
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
