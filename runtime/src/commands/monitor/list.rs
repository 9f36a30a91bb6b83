//! `list`: virConnectListAllDomains and, per domain, what `listing` asks.

use crate::families::domain::listing;
use crate::families::lists::listing::Listing;
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
    Ok(table(&listing, &domains, args)?.into())
}

fn line(domain: &Domain) -> Result<ListLineRow> {
    Ok(ListLineRow {
        uuid: Some(domain.uuid_string()?),
        id: domain.id().map(i64::from),
        name: Some(domain.name()?),
    })
}

fn table(listing: &Listing<'_>, domains: &[Domain], args: &ListArgs) -> Result<Vec<ListRow>> {
    let titles = if args.title { text::titles(domains)? } else { Vec::new() };
    let mut titles = titles.into_iter();
    let mut rows = Vec::new();
    let saved = if args.managed_save {
        listing::saved(listing, domains)
    } else {
        vec![false; domains.len()]
    };
    for (domain, state) in domains.iter().zip(states(domains, saved)) {
        let title = titles.next().flatten();
        // A domain whose state cannot be told is gone by now.
        let Some(state) = state else { continue };
        let (name, uuid) = (domain.name()?, domain.uuid_string()?);
        rows.push(ListRow { id: domain.id().map(i64::from), name, uuid, state, title });
    }
    Ok(rows)
}

/// The states, none where it cannot be told; of some it is known that they have a managed save image.
fn states(domains: &[Domain], saved: Vec<bool>) -> Vec<Option<ListedState>> {
    let states = listing::states(domains).into_iter().zip(saved);
    let word = |(state, saved): (Option<u32>, bool)| match saved {
        true => Some(ListedState::Saved),
        false => state.map(ListedState::from_number),
    };
    states.map(word).collect()
}
