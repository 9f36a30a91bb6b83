//! JSON as libvirt writes it: without blanks, or indented. Numbers stay as they are, whatever their size.

use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// Rewrites a document without blanks.
///
/// # Errors
/// Says where the text is no JSON.
pub fn compact(text: &str) -> Result<String, serde_json::Error> {
    serde_json::from_str::<&RawValue>(text)?;
    Ok(written(text, false))
}

/// Rewrites a document with a member or item in each line, without a newline at the end.
///
/// # Errors
/// Says where the text is no JSON.
pub fn indented(text: &str) -> Result<String, serde_json::Error> {
    serde_json::from_str::<&RawValue>(text)?;
    Ok(written(text, true))
}

/// The member of an object, as it is written there; none where it has no such member or is no object.
///
/// # Errors
/// Says where the text is no JSON.
pub fn member(text: &str, name: &str) -> Result<Option<String>, serde_json::Error> {
    serde_json::from_str::<&RawValue>(text)?;
    let members = serde_json::from_str::<BTreeMap<String, &RawValue>>(text).unwrap_or_default();
    Ok(members.get(name).map(|value| value.get().to_owned()))
}

/// The value that a document is; a text that is no JSON is a string.
#[must_use]
pub fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()))
}

/// Tells whether a text is an object.
#[must_use]
pub fn is_object(text: &str) -> bool {
    serde_json::from_str::<BTreeMap<String, &RawValue>>(text).is_ok()
}

/// A text as a string of JSON.
#[must_use]
pub fn string(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 2);
    written.push('"');
    for c in text.chars() {
        match c {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            '\u{8}' => written.push_str("\\b"),
            '\u{c}' => written.push_str("\\f"),
            c if c < ' ' => written.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => written.push(c),
        }
    }
    written.push('"');
    written
}

/// Writes a document anew, token by token.
fn written(text: &str, indent: bool) -> String {
    let (mut out, mut depth, mut rest) = (String::with_capacity(text.len()), 0, text);
    let line = |out: &mut String, depth: usize| {
        if indent {
            out.push('\n');
            out.push_str(&"  ".repeat(depth));
        }
    };
    while let Some(first) = rest.chars().next() {
        let mut length = first.len_utf8();
        match first {
            '{' | '[' => {
                depth += 1;
                out.push(first);
                // What is empty has an empty line, as in libvirt.
                match rest[length..].trim_start().starts_with(['}', ']']) {
                    true => out.push_str(if indent { "\n" } else { "" }),
                    false => line(&mut out, depth),
                }
            }
            '}' | ']' => {
                depth -= 1;
                line(&mut out, depth);
                out.push(first);
            }
            ',' => {
                out.push(',');
                line(&mut out, depth);
            }
            ':' => out.push_str(if indent { ": " } else { ":" }),
            '"' => {
                length = string_length(rest);
                let read = serde_json::from_str::<String>(&rest[..length]);
                out.push_str(
                    &read.map_or_else(|_| rest[..length].to_owned(), |text| string(&text)),
                );
            }
            c if c.is_ascii_whitespace() => {}
            other => out.push(other),
        }
        rest = &rest[length..];
    }
    out
}

/// The length of the string at the beginning of a text, with its quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = true;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = r#"{ "a" : [ 1.50e3 , {"b": [] }, [[ ]], {}], "s": "x\/\u00e4\u0001\u001f\n\"\\:{", "n": 123456789012345678901234567890 }"#;

    #[test]
    fn documents_are_written_without_blanks() {
        let compact = compact(TEXT).expect("it is JSON");
        let expected = r#"{"a":[1.50e3,{"b":[]},[[]],{}],"s":"x/ä\u0001\u001F\n\"\\:{","n":123456789012345678901234567890}"#;
        assert_eq!(compact, expected);
    }

    #[test]
    fn documents_are_indented_as_libvirt_does() {
        let indented = indented(r#"{"return":[1,{"a":{}}],"id":"x"}"#).expect("it is JSON");
        let expected = "{\n  \"return\": [\n    1,\n    {\n      \"a\": {\n\n      }\n    }\n  ],\n  \"id\": \"x\"\n}";
        assert_eq!(indented, expected);
        assert_eq!(super::indented("true").expect("it is JSON"), "true");
    }

    #[test]
    fn members_are_found_and_other_texts_refused() {
        assert_eq!(member(r#"{"a":1,"return": 1.0}"#, "return").expect("JSON"), Some("1.0".into()));
        assert_eq!(member("[1]", "return").expect("JSON"), None);
        assert!(member("nonsense", "return").is_err() && compact("{} x").is_err());
        assert!(is_object(r#" {"a":1} "#) && !is_object("[1]") && !is_object(r#"{"a":1}}"#));
    }

    proptest! {
        #[test]
        fn any_text_is_written_as_the_string_that_it_is(text in any::<String>()) {
            prop_assert_eq!(serde_json::from_str::<String>(&string(&text)).ok(), Some(text.clone()));
            let document = format!("[{}]", serde_json::Value::from(text.as_str()));
            prop_assert_eq!(compact(&document).ok(), Some(format!("[{}]", string(&text))));
        }
    }
}
