//! Emits the JSON Schema of the catalogue, which is strict: what it does not name is not there.

use serde_json::{Map, Value, json};

/// Where the schema goes.
pub const PATH: &str = "generated/catalogue.schema.json";

/// Emits the document.
#[must_use]
pub fn emit() -> String {
    let mut schema = catalogue();
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!("The catalogue of virsh's command language");
    format!("{schema:#}\n")
}

fn catalogue() -> Value {
    object(
        &[
            ("schema", text()),
            ("format", described(text(), "The version of this form of the catalogue")),
            ("program", text()),
            ("release", described(text(), "The program's own release")),
            ("libvirt", object(&[("oldest", text()), ("newest", text())], &[])),
            ("options", described(list(global_option()), "What stands before the command")),
            (
                "common_options",
                described(list(common_option()), "What commands have beside their own"),
            ),
            ("groups", list(group())),
            ("commands", map(command())),
            ("environment", list(entry())),
            ("files", list(entry())),
            ("exit_statuses", list(entry())),
            ("live_values", object(&[("command", words()), ("columns", words())], &[])),
            ("error", described(schema(), "The JSON Schema of failures")),
            (
                "session",
                described(
                    object(&[("end", schema()), ("item", schema())], &[]),
                    "The JSON Schema of the lines that answer a program which sends commands",
                ),
            ),
        ],
        &[],
    )
}

fn schema() -> Value {
    json!({ "type": "object" })
}

fn global_option() -> Value {
    let keys = [
        (
            "long",
            described(text(), "The name after two dashes; empty where there is only the letter"),
        ),
        ("short", or_null("string")),
        ("value", described(or_null("string"), "What stands for the value; null for a flag")),
        ("optional", described(truth(), "Whether the value may be left out")),
        ("type", text()),
        ("choices", words()),
        ("usage", text()),
        ("help", text()),
        ("since", or_null("string")),
        ("beyond", truth()),
    ];
    object(&keys, &[])
}

fn common_option() -> Value {
    let always = [("name", text()), ("kind", kind()), ("type", text()), ("help", text())];
    object(&always, &[("value", or_null("string")), ("choices", words())])
}

fn group() -> Value {
    let hidden = described(words(), "Those of the commands that lists leave out");
    let keys = [
        ("keyword", text()),
        ("title", text()),
        ("commands", words()),
        ("hidden_commands", hidden),
        ("beyond", truth()),
    ];
    object(&keys, &[])
}

fn entry() -> Value {
    let library = described(truth(), "Whether only libvirt's library reads it");
    object(&[("name", text()), ("help", text()), ("library", library)], &[])
}

fn command() -> Value {
    let lead = object(&[("state", text()), ("with", words()), ("without", words())], &[]);
    let example = object(&[("run", text()), ("does", text())], &[]);
    let mut lists = object(&[("of", text()), ("with", words())], &[]);
    lists["type"] = json!(["object", "null"]);
    let keys = [
        ("group", text()),
        ("summary", text()),
        ("description", text()),
        ("old_names", words()),
        ("hidden", truth()),
        ("beyond", described(truth(), "Whether virsh does not have it")),
        ("connects", described(truth(), "Whether it needs a connection")),
        ("destructive", described(occasion(), "Whether what it takes away cannot be had back")),
        (
            "attended",
            described(
                occasion(),
                "Whether it works with the user, or goes on until it is told to end",
            ),
        ),
        ("writes", described(words(), "The options that name a file which it writes")),
        ("lists", described(lists, "What it lists, if it lists all objects of a kind")),
        ("common_options", words()),
        ("options", list(option())),
        (
            "checks",
            described(list(check()), "The steps in which a command line is judged, in order"),
        ),
        (
            "leads_to",
            described(
                json!({ "type": ["array", "null"], "items": lead }),
                "The states to which it leads, the first that fits its options",
            ),
        ),
        ("replies", list(reply())),
        ("examples", list(example)),
        ("see_also", words()),
        ("since", or_null("string")),
    ];
    object(&keys, &[])
}

/// A truth, or the options with which something holds.
fn occasion() -> Value {
    json!({ "type": ["boolean", "array"], "items": { "type": "string" } })
}

fn option() -> Value {
    let always = [
        ("name", text()),
        ("kind", kind()),
        ("type", text()),
        ("help", text()),
        ("required", truth()),
        ("repeated", truth()),
        ("named_only", described(truth(), "Whether no plain word fills it")),
    ];
    let old = object(&[("name", text()), ("value", or_null("string"))], &[]);
    let sometimes = [
        ("of", described(text(), "What the value names")),
        ("by", described(words(), "The ways to name it")),
        ("in", described(text(), "The option that names what it is a part of")),
        ("current", text()),
        ("operand", truth()),
        ("habit", truth()),
        ("fills_after", text()),
        ("beyond", described(truth(), "Whether only this program has it")),
        ("value", described(text(), "What stands for the value")),
        ("choices", words()),
        ("choices_help", map(text())),
        ("choices_since", map(text())),
        ("suggests", words()),
        (
            "commas",
            described(
                json!({ "enum": ["words", "numbers", "pairs"] }),
                "What stands between the commas of a list",
            ),
        ),
        ("unit", json!({ "enum": ["bytes", "KiB"] })),
        ("empty_allowed", truth()),
        ("min", json!({ "type": "integer" })),
        ("max", json!({ "type": "integer" })),
        ("offers", described(text(), "Which of the objects make sense")),
        ("secret", described(truth(), "Whether the value must be kept from others")),
        (
            "default",
            described(json!({ "type": ["integer", "string"] }), "The value that stands for none"),
        ),
        ("without", described(text(), "What happens without it, where no value stands for none")),
        ("old", list(old)),
        ("since", text()),
    ];
    object(&always, &sometimes)
}

fn check() -> Value {
    let names = || json!({ "type": "string" });
    let keys = [
        ("exclusive", words()),
        ("beside", words()),
        ("without", words()),
        ("option", names()),
        ("requires_any", words()),
        ("at_least_one", words()),
        ("unless", names()),
        ("not_empty", names()),
        ("find", names()),
        ("later", names()),
        ("read", names()),
        ("with", names()),
        ("free", names()),
        ("of", names()),
    ];
    object(&[], &keys)
}

fn reply() -> Value {
    let always = [("kind", text()), ("when", or_null("string")), ("keys", list(key(2)))];
    let schema =
        described(json!({ "type": "object" }), "The JSON Schema of the answer in this form");
    object(&always, &[("with", words()), ("without", words()), ("schema", schema)])
}

/// A key of an answer, which may hold objects with keys; none is nested deeper than twice.
fn key(depth: usize) -> Value {
    let word = object(&[("word", text()), ("help", or_null("string"))], &[("since", text())]);
    let always =
        [("key", text()), ("title", text()), ("type", text()), ("help", or_null("string"))];
    let nested = if depth == 0 { json!({ "type": "array" }) } else { list(key(depth - 1)) };
    let sometimes = [
        ("words", list(word)),
        ("items", text()),
        ("keys", nested),
        ("nullable", truth()),
        ("optional", truth()),
        ("with", words()),
        ("without", words()),
        (
            "shown_with",
            described(words(), "Text has it with one of these options, programs always"),
        ),
        (
            "shown_without",
            described(words(), "Text has it without any of these options, programs always"),
        ),
        ("since", text()),
    ];
    object(&always, &sometimes)
}

fn kind() -> Value {
    json!({ "enum": ["bool", "number", "string"] })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn truth() -> Value {
    json!({ "type": "boolean" })
}

fn or_null(kind: &str) -> Value {
    json!({ "type": [kind, "null"] })
}

fn words() -> Value {
    list(text())
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn map(values: Value) -> Value {
    json!({ "type": "object", "additionalProperties": values })
}

fn described(mut schema: Value, what: &str) -> Value {
    schema["description"] = json!(what);
    schema
}

/// An object with these keys, some of which it may lack, and no others.
fn object(always: &[(&str, Value)], sometimes: &[(&str, Value)]) -> Value {
    let all = always.iter().chain(sometimes);
    let properties: Map<String, Value> =
        all.map(|(key, of)| ((*key).to_owned(), of.clone())).collect();
    let required: Vec<&str> = always.iter().map(|(key, _)| *key).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}
