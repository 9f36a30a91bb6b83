//! The JSON form of replies.

use crate::answer::reply::{Asked, Reply};
use serde_json::{Value, json};

/// The document for a reply; none when there is nothing to say.
pub fn value(reply: &Reply, asked: &Asked) -> Option<Value> {
    match reply {
        Reply::Data { json, .. } => Some(json.clone()),
        Reply::Xml(xml) => Some(json!({ "xml": xml })),
        Reply::Confidential(answer) => Some(json!({ answer.key: answer.value.as_str() })),
        Reply::Said(said) => said.json(asked),
        Reply::Answer(answer) => Some(answer.json(asked)),
    }
}

/// The keys that every row of a reply has, where it is a list; none where it is none.
pub fn keys<'a>(reply: &Reply, asked: &'a Asked) -> Vec<&'a str> {
    match reply {
        Reply::Answer(answer) => answer.row_keys(asked),
        _ => Vec::new(),
    }
}
