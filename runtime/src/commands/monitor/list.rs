//! `list`: virConnectListAllDomains and, per domain, what `listing` asks.

use crate::domain::listing;
use crate::error::Result;
use crate::flags::Flags;
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use crate::words::DomainState;
use serde_json::{Map, Value};
use virsh_generated::monitor::ListArgs;
use virt::domain::Domain;

/// Prints a table, or lines of UUIDs, ids and names.
pub fn run(session: &mut Session, args: &ListArgs) -> Result<Reply> {
    let domains = listing::domains(&session.connection()?, args.flags())?;
    if args.uuid || args.id || args.name { lines(&domains, args) } else { table(&domains, args) }
}

/// The chosen ones of UUID, id and name, a domain a line.
fn lines(domains: &[Domain], args: &ListArgs) -> Result<Reply> {
    let (mut text, mut json) = (String::new(), Vec::new());
    // With nothing but the id, domains without one have nothing to show.
    let only_id = args.id && !args.uuid && !args.name;
    for domain in domains.iter().filter(|domain| !only_id || domain.id().is_some()) {
        let mut cells = Vec::new();
        if args.uuid {
            cells.push(("uuid", Cell::from(domain.uuid_string()?)));
        }
        if args.id {
            cells.push(("id", id(domain)));
        }
        if args.name {
            cells.push(("name", domain.name()?.into()));
        }
        let words: Vec<&str> = cells.iter().map(|(_, cell)| cell.text.as_str()).collect();
        text.push_str(&(words.join(" ") + "\n"));
        let object = cells.iter().map(|(key, cell)| ((*key).to_owned(), cell.json.clone()));
        json.push(Value::Object(object.collect::<Map<_, _>>()));
    }
    Ok(Reply::data(text, json.into()))
}

fn table(domains: &[Domain], args: &ListArgs) -> Result<Reply> {
    let mut columns = vec!["id", "name", "uuid", "state"];
    let titles = if args.title { listing::titles(domains)? } else { Vec::new() };
    columns.extend(args.title.then_some("title"));
    let mut titles = titles.into_iter();
    let mut rows = Vec::new();
    for (domain, state) in domains.iter().zip(state_words(domains, args.managed_save)) {
        let title = titles.next();
        // A domain whose state cannot be told is gone by now.
        let Some(state) = state else { continue };
        let name = domain.name()?;
        let mut row = vec![id(domain), name.into(), domain.uuid_string()?.into(), state.into()];
        row.extend(title.map(|title| title.map_or_else(|| Cell::absent(""), Cell::from)));
        rows.push(row);
    }
    Ok(Reply::Table(Table { columns, rows }))
}

fn id(domain: &Domain) -> Cell {
    domain.id().map_or_else(|| Cell::absent("-"), Cell::from)
}

/// The words for the states, none where it cannot be told; `saved` for a domain with a managed save image, if asked for.
fn state_words(domains: &[Domain], managed_save: bool) -> Vec<Option<&'static str>> {
    let saved = if managed_save { listing::saved(domains) } else { vec![false; domains.len()] };
    let states = listing::states(domains).into_iter().zip(saved);
    states.map(|(state, saved)| if saved { Some("saved") } else { state.map(state_word) }).collect()
}

/// The word for a state.
fn state_word(state: u32) -> &'static str {
    DomainState::from_number(state).word()
}
