//! Documents for programs: JSON, YAML, CSV. All of them are UTF-8: other bytes are shown as `\xff`.

pub mod csv;

use crate::answer::format::Format;
use serde_json::Value;
use virsh_args::carried::numbered;

/// A document, with all its newlines; empty for people, who get none.
#[must_use]
pub fn document(format: Format, value: &Value) -> String {
    match format {
        Format::Json => format!("{}\n", numbered(&value.to_string(), "\\\\x")),
        Format::Yaml => yaml(value),
        Format::Csv => csv::table(value, &[]),
        Format::Text => String::new(),
    }
}

/// A document that stands by itself on a terminal, where people read it: JSON is indented.
#[must_use]
pub fn readable(format: Format, value: &Value) -> String {
    match (format, serde_json::to_string_pretty(value)) {
        (Format::Json, Ok(text)) => format!("{}\n", numbered(&text, "\\\\x")),
        _ => document(format, value),
    }
}

/// A document whose reader has to know where it ends while the next is still to come: JSON ends with
/// the line, YAML with its mark for it.
#[must_use]
pub fn streamed(format: Format, value: &Value) -> String {
    let end = if format == Format::Yaml { "...\n" } else { "" };
    document(format, value) + end
}

/// YAML begins with its mark for a document, so that several can stand one after the other. Text that a
/// reader of YAML 1.1 or 1.2 could take for something else, as a MAC address, a time or `no`, is quoted.
fn yaml(value: &Value) -> String {
    match serde_saphyr::to_string(&shown(value)) {
        Ok(text) => format!("---\n{text}{}", if text.ends_with('\n') { "" } else { "\n" }),
        // JSON is YAML, too.
        Err(_) => format!("---\n{}", document(Format::Json, value)),
    }
}

/// The same with numbers for bytes that are no text.
fn shown(value: &Value) -> Value {
    let text = |text: &str| numbered(text, "\\x").into_owned();
    match value {
        Value::String(string) => text(string).into(),
        Value::Array(items) => items.iter().map(shown).collect(),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(key, value)| (text(key), shown(value))).collect())
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use virsh_args::carried::carried;

    #[test]
    fn yaml_keeps_text_apart_from_numbers_times_and_truths() {
        let mac = json!({ "mac": "52:54:00:11:22:33", "at": "2026-01-02T03:04:05Z", "name": "no", "id": "7" });
        let wanted = "---\nmac: \"52:54:00:11:22:33\"\nat: \"2026-01-02T03:04:05Z\"\nname: \"no\"\nid: \"7\"\n";
        assert_eq!(document(Format::Yaml, &mac).replace('\'', "\""), wanted);
        let empty = json!([]);
        assert_eq!(streamed(Format::Yaml, &empty), "---\n[]\n...\n");
    }

    #[test]
    fn bytes_that_are_no_text_have_numbers() {
        let name = json!({ "name": carried(b"caf\xe9") });
        assert_eq!(document(Format::Json, &name), "{\"name\":\"caf\\\\xe9\"}\n");
        assert_eq!(document(Format::Yaml, &name), "---\nname: caf\\xe9\n");
        assert_eq!(document(Format::Csv, &name), "name\ncaf\\xe9\n");
    }
}
