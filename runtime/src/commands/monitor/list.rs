//! `list`: virConnectListAllDomains and, per domain, what `listing` asks.

use crate::families::domain::listing;
use crate::families::lists::listing::{AUTOSTART, Listing, PERSISTENT, SAVED};
use crate::families::metadata::text;
use crate::prelude::*;

/// Prints a table, or lines of UUIDs, ids and names.
pub fn run(session: &mut Session, args: &ListArgs) -> Result<ListReply> {
    let connection = session.connection()?;
    let domains = listing::domains(&connection, args.flags())?;
    if !args.table && (args.uuid || args.id || args.name) {
        // With nothing but the id, domains without one have nothing to show.
        let only_id = args.id && !args.uuid && !args.name;
        let shown = domains.iter().filter(|domain| !only_id || domain.id().is_some());
        return Ok(shown.map(line).collect::<Result<Vec<_>>>()?.into());
    }
    let listing = Listing { connection: &connection, filter: args.flags() };
    Ok(table(session, &listing, &domains, args)?.into())
}

fn line(domain: &Domain) -> Result<ListLineRow> {
    Ok(ListLineRow {
        uuid: domain.uuid_string()?,
        id: domain.id().map(i64::from),
        name: domain.name()?,
    })
}

fn table(
    session: &Session,
    listing: &Listing<'_>,
    domains: &[Domain],
    args: &ListArgs,
) -> Result<Vec<ListRow>> {
    let asked = &session.asked;
    let titles = text::titles_if(args.title, asked.wants("title"), domains)?;
    let facts = ["persistent", "autostart", "managed_save"].iter().any(|key| asked.wants(key));
    let facts = facts.then(|| listing.which_all([PERSISTENT, AUTOSTART, SAVED]));
    let saved = facts.as_ref().map(|[.., saved]| saved);
    let saved = listing::saved(args.managed_save, listing, saved, domains);
    // Only where it is named: it costs calls of each domain, and a guest may take its time.
    let ip = asked.columns().is_some() && asked.wants("ip");
    let mut ips = if ip { concurrent::map(domains, listing::ip) } else { Vec::new() }.into_iter();
    // Of thousands of domains it takes a noticeable part of the time to write them down.
    let uuids = args.uuid || asked.wants("uuid");
    let mut rows = Vec::with_capacity(domains.len());
    let told = listing::states(domains).into_iter().zip(saved);
    for ((domain, title), (told, saved)) in domains.iter().zip(titles).zip(told) {
        let ip = ips.next();
        // A domain whose state cannot be told is gone by now.
        let Some((number, reason)) = told else { continue };
        let state = DomainState::from_number(number);
        let fact = |place: usize| facts.as_ref()?.get(place)?.holds(domain);
        let id = domain.id().map(i64::from);
        rows.push(ListRow {
            id,
            name: domain.name()?,
            uuid: if uuids { domain.uuid_string()? } else { String::new() },
            state: if saved { ListedState::Saved } else { ListedState::from_number(number) },
            title,
            active: id.is_some(),
            reason: reason.map(|reason| state.reason(reason)),
            persistent: fact(0),
            autostart: fact(1),
            managed_save: fact(2),
            ip,
        });
    }
    Ok(rows)
}
