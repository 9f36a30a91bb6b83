//! The candidates for values that are made of fields: the object that the first names, keys, and their words.

use super::line::Value;
use super::objects;
use crate::answer::error::Result;
use crate::session::Session;
use virsh_args::values::{FieldBy, RecordDef};

/// What a value that is typed in part may become.
///
/// # Errors
/// Returns why the objects cannot be listed.
pub fn candidates(session: &mut Session, value: &Value, typed: &str) -> Result<Vec<String>> {
    let record = value.option.record();
    let (before, part) = before(record, typed);
    let found = match value.option.of {
        Some(of) if before.is_empty() => objects::candidates(session, value, of)?,
        _ => parts(record, before, part),
    };
    let fitting = found.into_iter().filter(|found| found.starts_with(part));
    Ok(fitting.map(|found| format!("{before}{found}")).collect())
}

/// What stands before the last part, with its separator, and that part.
fn before<'a>(record: &RecordDef, typed: &'a str) -> (&'a str, &'a str) {
    let end = typed.rfind(record.separator).map_or(0, |at| at + record.separator.len_utf8());
    typed.split_at(end)
}

/// The keys that are not given yet, or after one its words.
fn parts(record: &RecordDef, before: &str, part: &str) -> Vec<String> {
    let mut keyed = record.fields.iter().filter(|field| field.by != FieldBy::Place);
    if let Some((key, _)) = part.split_once('=') {
        let words = keyed.find(|field| field.name == key).map(|field| field.words);
        return words.unwrap_or_default().iter().map(|word| format!("{key}={word}")).collect();
    }
    let given: Vec<_> =
        before.split(record.separator).filter_map(|it| Some(it.split_once('=')?.0)).collect();
    let free = keyed.filter(|field| !given.contains(&field.name));
    free.map(|field| format!("{}=", field.name)).collect()
}
