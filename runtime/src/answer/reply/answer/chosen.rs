//! Answers of which the user chose the keys: these alone, in this order, in all formats.

use super::{Answer, Body, title};
use crate::answer::reply::form::Kind;
use crate::answer::reply::{Asked, Part, table};
use serde_json::{Map, Value};
use virsh_args::Text;

/// What text shows for a key that has no value.
const NONE: &str = "-";

/// The document with the chosen keys alone; one that it lacks is left out.
pub fn document(whole: &Value, columns: &[String]) -> Value {
    match whole {
        Value::Array(items) => items.iter().map(|item| document(item, columns)).collect(),
        Value::Object(members) => {
            let pair = |key: &String| Some((key.clone(), members.get(key)?.clone()));
            Value::Object(columns.iter().filter_map(pair).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// The text: a table of a list, a line of what comes over time, else a label and a value in each line. A single key
/// of an answer whose text has neither titles nor labels stands without one.
pub fn text(answer: &Answer, columns: &[String], asked: &Asked) -> Text {
    let bare = columns.len() == 1 && matches!(answer.form.kind, Kind::Value | Kind::Lines);
    let titles = || -> Vec<String> {
        columns.iter().map(|column| title::of(answer.form, column, asked)).collect()
    };
    let cells = |parts: &[Part]| -> Vec<String> {
        columns.iter().map(|column| cell(answer, parts, column, asked)).collect()
    };
    let line = |parts: &[Part]| format!("{}\n", cells(parts).join("  "));
    match &answer.body {
        Body::Rows(rows) if bare => rows.iter().map(|parts| line(parts)).collect::<String>().into(),
        Body::Rows(rows) => {
            let titles = titles();
            let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
            let rows: Vec<Vec<String>> = rows.iter().map(|parts| cells(parts)).collect();
            table::columns(&titles, &rows, !asked.quiet).into()
        }
        Body::Object(parts) if bare || answer.form.kind == Kind::Item => line(parts).into(),
        Body::Object(parts) => labelled(&titles(), &cells(parts)),
        Body::Params(_) => {
            let whole = answer.whole(asked);
            let cells: Vec<String> =
                columns.iter().map(|column| whole.get(column).map_or(NONE.into(), shown)).collect();
            labelled(&titles(), &cells)
        }
    }
}

/// A label and a value in each line.
fn labelled(titles: &[String], cells: &[String]) -> Text {
    let width = titles.iter().map(|title| title.chars().count() + 1).max().unwrap_or(0);
    let line =
        |(title, cell): (&String, &String)| format!("{:<width$} {cell}\n", format!("{title}:"));
    titles.iter().zip(cells).map(line).collect::<String>().into()
}

/// The text of a value: that which text has for it, else the value itself.
fn cell(answer: &Answer, parts: &[Part], column: &str, asked: &Asked) -> String {
    let Some(part) = title::place(answer.form, column, asked).and_then(|place| parts.get(place))
    else {
        let facts = asked.subject().iter().find(|(key, _)| *key == column);
        return facts.map_or(NONE.into(), |(_, value)| shown(value));
    };
    let nested = part.json.as_ref().filter(|json| match json {
        Value::Array(items) => items.iter().any(Value::is_object),
        other => other.is_object(),
    });
    let text = part.text.as_ref().map(ToString::to_string).filter(|text| !text.is_empty());
    match (nested, text) {
        (Some(json), _) => json.to_string(),
        (None, text) => {
            text.or_else(|| part.json.as_ref().map(shown)).unwrap_or_else(|| NONE.into())
        }
    }
}

/// What a value is for people, where text has no form of it.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => NONE.to_owned(),
        Value::Bool(truth) => if *truth { "yes" } else { "no" }.to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(|item| !item.is_object()) => {
            let shown = if items.is_empty() { NONE.to_owned() } else { String::new() };
            shown + &items.iter().map(self::shown).collect::<Vec<_>>().join(",")
        }
        other => other.to_string(),
    }
}
