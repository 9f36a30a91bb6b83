//! Answers as tables of values between commas (RFC 4180): a header of keys, then a row for each object.

use serde_json::{Map, Value};
use std::borrow::Cow;
use virsh_args::carried::numbered;

/// A table with a header; `known` are the keys that it has whatever rows there are.
#[must_use]
pub fn table(value: &Value, known: &[&str]) -> String {
    let header = header(value, known);
    let mut records = vec![header.clone()];
    records.extend(objects(value).iter().map(|object| record(object, &header)));
    written(&records)
}

/// A row that comes by itself, after its header where that is not the one that is `printed` already; an
/// empty line stands before every header but the first.
#[must_use]
pub fn row(value: &Value, printed: &mut Vec<String>) -> String {
    let header = header(value, &[]);
    let records = objects(value).iter().map(|object| record(object, &header)).collect::<Vec<_>>();
    if *printed == header {
        return written(&records);
    }
    let apart = if printed.is_empty() { "" } else { "\n" };
    let head = written(std::slice::from_ref(&header));
    *printed = header;
    format!("{apart}{head}{}", written(&records))
}

/// The keys of all objects, each where it is met first.
fn header(value: &Value, known: &[&str]) -> Vec<String> {
    let mut header: Vec<String> = known.iter().map(|key| (*key).to_owned()).collect();
    for object in objects(value) {
        for key in object.keys() {
            if !header.contains(key) {
                header.push(key.clone());
            }
        }
    }
    header
}

/// The objects of a list, or the one that the value is; what is none is one with the key `value`.
fn objects<'a>(value: &'a Value) -> Vec<Cow<'a, Map<String, Value>>> {
    let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    let object = |value: &'a Value| match value {
        Value::Object(object) => Cow::Borrowed(object),
        other => Cow::Owned(Map::from_iter([("value".to_owned(), other.clone())])),
    };
    items.iter().map(object).collect()
}

fn record(object: &Map<String, Value>, header: &[String]) -> Vec<String> {
    header.iter().map(|key| cell(object.get(key).unwrap_or(&Value::Null))).collect()
}

/// What a value looks like in a cell: text as it is, nothing for null, JSON for lists and objects.
#[must_use]
pub fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => numbered(text, "\\x").into_owned(),
        Value::Array(_) | Value::Object(_) => numbered(&value.to_string(), "\\\\x").into_owned(),
        other => other.to_string(),
    }
}

fn written(records: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    // Writing to memory fails never.
    let wrote = records.iter().try_for_each(|record| writer.write_record(record));
    let bytes = wrote.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_quoted_where_they_must_be() {
        let rows = json!([
            { "name": "a,b", "id": null, "on": true },
            { "name": "say \"x\"", "id": 7, "more": ["p", 1] },
        ]);
        let wanted = "name,id,on,more\n\"a,b\",,true,\n\"say \"\"x\"\"\",7,,\"[\"\"p\"\",1]\"\n";
        assert_eq!(table(&rows, &[]), wanted);
        assert_eq!(table(&json!([]), &["name", "id"]), "name,id\n");
        assert_eq!(table(&json!({ "id": 1 }), &[]), "id\n1\n");
    }

    #[test]
    fn rows_of_one_kind_have_one_header() {
        let mut printed = Vec::new();
        assert_eq!(row(&json!({ "event": "a" }), &mut printed), "event\na\n");
        assert_eq!(row(&json!({ "event": "b" }), &mut printed), "b\n");
        assert_eq!(row(&json!({ "event": "c", "at": 1 }), &mut printed), "\nevent,at\nc,1\n");
    }
}
