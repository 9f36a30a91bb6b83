//! The JSON form of replies.

use crate::reply::{Asked, Message, Reply};
use serde_json::{Map, Value, json};

/// The document for a reply; none when there is nothing to say.
pub fn value(reply: &Reply, asked: &Asked) -> Option<Value> {
    match reply {
        Reply::Silent => None,
        Reply::Message(message) => Some(sentence(message)),
        Reply::Data { json, .. } => Some(json.clone()),
        Reply::Xml(xml) => Some(json!({ "xml": xml })),
        Reply::Confidential(answer) => Some(json!({ answer.key: answer.value.as_str() })),
        Reply::Said(said) => said.json(asked),
        Reply::Answer(answer) => Some(answer.json(asked)),
        Reply::Fields(rows) => {
            Some(rows.iter().map(|(key, cell)| (*key, cell.json.clone())).collect())
        }
        Reply::Table(table) => Some(Value::Array(
            table
                .rows
                .iter()
                .map(|row| {
                    let cells = table.columns.iter().zip(row);
                    cells.map(|(key, cell)| (*key, cell.json.clone())).collect()
                })
                .collect(),
        )),
        Reply::Many(replies) => {
            let values: Vec<Value> =
                replies.iter().filter_map(|reply| value(reply, asked)).collect();
            if values.iter().all(Value::is_object) {
                merged(values)
            } else {
                Some(Value::Array(values))
            }
        }
    }
}

/// Several objects become one; their sentences are joined.
fn merged(values: Vec<Value>) -> Option<Value> {
    let mut whole = Map::new();
    for (key, value) in values
        .into_iter()
        .filter_map(|value| match value {
            Value::Object(object) => Some(object),
            _ => None,
        })
        .flatten()
    {
        match (whole.get_mut(&key), &value) {
            (Some(Value::String(text)), Value::String(more)) if key == "message" => {
                text.push('\n');
                text.push_str(more);
            }
            _ => {
                whole.insert(key, value);
            }
        }
    }
    (!whole.is_empty()).then_some(Value::Object(whole))
}

fn sentence(message: &Message) -> Value {
    let mut object = Map::new();
    object.insert("message".into(), message.text.shown().trim().into());
    object.extend(message.facts.clone());
    Value::Object(object)
}
