//! Checks JSON documents against the schemas of the catalogue: that they have every key that
//! they must have and no other, with the right types and words.
//!
//! The catalogue's schemas use few keywords; a keyword that is not known here is an error, so that
//! nothing passes unseen.

use serde_json::Value;

/// What is wrong with a document, with the path of each fault.
#[must_use]
pub fn faults(schema: &Value, document: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    check(schema, document, "", &mut faults);
    faults
}

fn check(schema: &Value, value: &Value, path: &str, faults: &mut Vec<String>) {
    let Some(keywords) = schema.as_object() else {
        faults.push(format!("{path}: the schema is no object"));
        return;
    };
    for (keyword, wanted) in keywords {
        let sound = match keyword.as_str() {
            "type" => has_type(wanted, value),
            "enum" => wanted.as_array().is_some_and(|words| words.contains(value)),
            "const" => wanted == value,
            "minimum" => match (value.as_f64(), wanted.as_f64()) {
                (Some(value), Some(least)) => value >= least,
                _ => true,
            },
            "format" | "description" => true,
            "properties" => {
                each(value, |key, inner| {
                    if let Some(schema) = wanted.get(key) {
                        check(schema, inner, &format!("{path}.{key}"), faults);
                    }
                });
                true
            }
            "additionalProperties" => {
                additional(schema, wanted, value, path, faults);
                true
            }
            "required" => {
                missing(wanted, value, path, faults);
                true
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(wanted, item, &format!("{path}[{index}]"), faults);
                }
                true
            }
            other => {
                faults.push(format!("{path}: nobody knows the keyword {other}"));
                true
            }
        };
        if !sound {
            faults.push(format!("{path}: {value} breaks {keyword} {wanted}"));
        }
    }
}

fn each<'a>(value: &'a Value, mut visit: impl FnMut(&'a str, &'a Value)) {
    for (key, inner) in value.as_object().into_iter().flatten() {
        visit(key, inner);
    }
}

fn additional(schema: &Value, wanted: &Value, value: &Value, path: &str, faults: &mut Vec<String>) {
    let known = |key: &str| schema["properties"].get(key).is_some();
    each(value, |key, inner| match wanted {
        _ if known(key) => {}
        Value::Bool(false) => faults.push(format!("{path}: the spec has no key {key}")),
        wanted => check(wanted, inner, &format!("{path}.{key}"), faults),
    });
}

fn missing(wanted: &Value, value: &Value, path: &str, faults: &mut Vec<String>) {
    let Some(object) = value.as_object() else { return };
    let keys = wanted.as_array().into_iter().flatten().filter_map(Value::as_str);
    faults.extend(
        keys.filter(|key| !object.contains_key(*key))
            .map(|key| format!("{path}: the key {key} is missing")),
    );
}

fn has_type(wanted: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "null" => value.is_null(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    };
    match wanted {
        Value::String(name) => is(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(is),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn schema() -> Value {
        json!({
            "type": "object", "required": ["state", "size"], "additionalProperties": false,
            "properties": {
                "state": { "enum": ["on", "off", null] },
                "size": { "type": "integer", "minimum": 0 },
                "names": { "type": ["array", "null"], "items": { "type": "string" } },
                "rest": { "type": "object", "additionalProperties": { "type": "number" } },
            },
        })
    }

    #[test]
    fn a_sound_document_has_no_faults() {
        let sound = [
            json!({ "state": "on", "size": 0 }),
            json!({ "state": null, "size": 3, "names": ["a"], "rest": { "x": 1.5 } }),
            json!({ "state": "off", "size": 3, "names": null }),
        ];
        for document in sound {
            assert_eq!(faults(&schema(), &document), [""; 0], "{document}");
        }
    }

    #[test]
    fn every_kind_of_fault_is_seen() {
        let broken = [
            (json!([]), ": [] breaks type"),
            (json!({ "state": "on" }), "the key size is missing"),
            (json!({ "state": "on", "size": 1, "more": 1 }), "the spec has no key more"),
            (json!({ "state": "idle", "size": 1 }), ".state: \"idle\" breaks enum"),
            (json!({ "state": "on", "size": -1 }), ".size: -1 breaks minimum"),
            (json!({ "state": "on", "size": 1.5 }), ".size: 1.5 breaks type"),
            (json!({ "state": "on", "size": 1, "names": [1] }), ".names[0]: 1 breaks type"),
            (json!({ "state": "on", "size": 1, "rest": { "x": "1" } }), ".rest.x: \"1\" breaks"),
        ];
        for (document, expected) in broken {
            let found = faults(&schema(), &document);
            assert!(found.len() == 1 && found[0].contains(expected), "{document}: {found:?}");
        }
        let strange = faults(&json!({ "oneOf": [] }), &json!(1));
        assert_eq!(strange, [": nobody knows the keyword oneOf"]);
    }
}
