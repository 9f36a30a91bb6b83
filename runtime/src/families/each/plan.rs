//! The objects for which a command is run, and the line for each.

use super::Judged;
use super::kinds::{Kind, NAME};
use super::selection::Selection;
use crate::answer::error::Result;
use crate::answer::text::shell_quoted;
use crate::session::lookup::has_form;
use crate::session::side::{Pinned, Side};
use serde_json::Value;
use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use virsh_args::parse::Given;
use virsh_args::secrecy::{HIDDEN, is_secret_value};
use virsh_args::{By, Invocation};
use virsh_generated::find;

/// An object for which a command is run.
#[derive(Debug, Clone)]
pub struct Target {
    /// What names it.
    pub object: String,
    /// The pool, of a volume.
    pub pool: Option<String>,
    /// The command line.
    pub invocation: Invocation,
    /// What it is, whatever has its name.
    pub pinned: Option<Pinned>,
}

/// The objects that are selected, in the order in which they are listed; those of one whole, or of all that are
/// active.
///
/// # Errors
/// Says what cannot be listed, or that a name is none of any object.
pub fn targets(
    side: &Side,
    judged: &Judged,
    selection: &Selection,
    whole: Option<String>,
) -> Result<Vec<Target>> {
    let kind = judged.kind;
    let wholes = match (kind.whole(), whole) {
        (None, _) => vec![None],
        (Some(_), Some(whole)) => vec![Some(whole)],
        (Some(of), None) => active(side, of)?.into_iter().map(Some).collect(),
    };
    let mut rows = Vec::new();
    for whole in &wholes {
        let listing = kind.listing(&selection.keys(), whole.as_deref());
        let found = side.rows(&listing)?;
        rows.extend(found.into_iter().map(|row| (whole.clone(), row)));
    }
    selection.check_names(rows.iter().map(|(_, row)| name(kind, row)))?;
    let mut targets = Vec::new();
    for (whole, row) in rows {
        if selection.takes(name(kind, &row), &row)? {
            targets.push(target(judged, whole, &row));
        }
    }
    Ok(targets)
}

/// The names of the active objects of a kind.
fn active(side: &Side, kind: Kind) -> Result<Vec<String>> {
    let rows = side.rows(&kind.listing(&[kind.name_key(), "active"], None))?;
    let active = rows.iter().filter(|row| row["active"] == true);
    Ok(active.map(|row| name(kind, row).to_owned()).collect())
}

fn name(kind: Kind, row: &Value) -> &str {
    row[kind.name_key()].as_str().unwrap_or_default()
}

fn target(judged: &Judged, whole: Option<String>, row: &Value) -> Target {
    let object = name(judged.kind, row).to_owned();
    let key = judged.object.by().iter().map(|by| key(*by)).find(|key| row[key].is_string());
    // A name is what people know; what they may also be named by comes after it.
    let by_name = judged.object.by().contains(&By::Name) && !is_taken_otherwise(judged, &object);
    let value = key.filter(|_| !by_name).and_then(|key| row[key].as_str()).unwrap_or(&object);
    let mut invocation = judged.invocation.clone();
    for given in &mut invocation.given {
        if given.option.name == judged.object.name {
            given.value = Some(value.into());
        } else if let Some(word) = given.value.as_deref().and_then(OsStr::to_str) {
            given.value = Some(word.replace(NAME, &object).into());
        }
    }
    let within = judged.object.within().and_then(|name| invocation.command.option(name));
    if let (Some(option), Some(whole)) = (within, &whole) {
        let place = invocation.given.iter().position(|given| given.option.name == option.name);
        invocation
            .given
            .extend(place.is_none().then(|| Given { option, value: Some(whole.into()) }));
    }
    let uuid = row["uuid"].as_str().filter(|_| judged.object.by().contains(&By::Uuid));
    let pinned = uuid.map(|uuid| Pinned {
        option: judged.object.name,
        name: value.to_owned(),
        uuid: uuid.to_owned(),
    });
    Target { object, pool: whole, invocation, pinned }
}

/// Tells whether a name is looked for as an id or as a UUID before it is looked for as a name, and so may be that of
/// another object.
fn is_taken_otherwise(judged: &Judged, name: &str) -> bool {
    let ways = judged.object.by().iter().copied();
    ways.filter(|way| matches!(way, By::Id | By::Uuid)).any(|way| has_form(name, way))
}

/// The option with whose file several command lines would write the same one, and the name of an object with such
/// a line.
#[must_use]
pub fn same_file(targets: &[Target]) -> Option<(&'static str, &str)> {
    let writes = targets.first().map_or(&[][..], |target| target.invocation.command.writes);
    writes.iter().find_map(|option| {
        let mut seen = HashSet::new();
        let again = targets.iter().find(|target| {
            let mut given = target.invocation.given.iter();
            let file = given.find(|given| given.option.name == *option);
            file.and_then(|given| given.value.as_deref()).is_some_and(|file| !seen.insert(file))
        });
        again.map(|target| (*option, target.object.as_str()))
    })
}

/// The key of a row that tells by what an object may be named.
fn key(by: By) -> &'static str {
    match by {
        By::Id => "id",
        By::Uuid => "uuid",
        By::Name => "name",
        By::Key => "key",
        By::Path => "path",
        By::Mac => "mac",
        By::WwnPair => "wwns",
    }
}

impl Target {
    /// The words of its command line, without secrets.
    #[must_use]
    pub fn words(&self) -> Vec<OsString> {
        let mut words = vec![OsString::from(self.invocation.command.name)];
        let given = &self.invocation.given;
        for (index, Given { option, value }) in given.iter().enumerate() {
            words.push(format!("--{}", option.name).into());
            words.extend(value.as_deref().map(|value| {
                let before = given.get(..index).unwrap_or_default();
                let secret = is_secret_value(option, value, before, &find);
                if secret { HIDDEN.into() } else { value.to_owned() }
            }));
        }
        words
    }

    /// Its command line, which the prompt and a shell read alike.
    #[must_use]
    pub fn line(&self) -> OsString {
        let words: Vec<OsString> = self.words().iter().map(|word| shell_quoted(word)).collect();
        words.join(OsStr::new(" "))
    }
}
