//! The text and the document of answers of each shape.

use super::*;
use crate::answer::reply::Show;
use crate::answer::reply::form::KeyDetail;
use crate::answer::reply::says::Says;
use serde_json::json;
use virsh_args::parse::Given;

const NAME: Key = Key { key: "name", title: "Name", ..Key::NONE };
const SIZE: Key = Key { key: "size", title: "Size", details: &[KeyDetail::With(&["details"])] };
const HIDDEN: Key = Key { key: "uuid", ..Key::NONE };
static KEYS: &[Key] = &[NAME, SIZE, HIDDEN];
static TABLE: Form = Form { kind: Kind::Table, keys: KEYS, ..Form::NONE };
static FIELDS: Form = Form { kind: Kind::Fields { width: 8 }, keys: KEYS, ..Form::NONE };
static LINES: Form = Form { kind: Kind::Lines, keys: KEYS, ..Form::NONE };
static PATTERN: Form = Form {
    kind: Kind::Value,
    keys: KEYS,
    text: Some("{name}[ of {size}] in {pool}"),
    newline: false,
    ..Form::NONE
};

/// A command with a name for a pool and, maybe, details.
fn asked(details: bool, quiet: bool) -> Asked {
    let command = virsh_generated::find("vol-list").expect("a command");
    let option = |name| command.option(name).expect("an option");
    let mut given = vec![Given { option: option("pool"), value: Some("p".into()) }];
    given.extend(details.then(|| Given { option: option("details"), value: None }));
    Asked::of(&Says::NONE, given, quiet, false)
}

fn parts(name: &str, size: Option<u64>) -> Vec<Part> {
    let (name, uuid) = (name.to_owned(), "u".to_owned());
    vec![
        Part::of(Some(&name), None, false, Show::text),
        Part::of(size.as_ref(), Some("-"), true, Show::text),
        Part::of(Some(&uuid), None, false, Show::text),
    ]
}

#[test]
fn columns_come_with_their_option_and_hide_without_a_title() {
    let table = Answer::rows(&TABLE, vec![parts("a", Some(1)), parts("b", None)], None);
    let with = " Name   Size\n--------------\n a      1\n b      -\n";
    assert_eq!(table.text(&asked(true, false)).to_string(), with);
    assert_eq!(table.text(&asked(false, true)).to_string(), " a\n b\n");
    let rows = json!([
        { "name": "a", "size": 1, "uuid": "u" }, { "name": "b", "size": null, "uuid": "u" }
    ]);
    assert_eq!(table.json(&asked(true, false)), rows);
    assert_eq!(table.json(&asked(false, false))[0], json!({ "name": "a", "uuid": "u" }));
}

#[test]
fn fields_are_labels_in_a_column() {
    let fields = Answer::object(&FIELDS, parts("a", None), None);
    assert_eq!(fields.text(&asked(true, false)).to_string(), "Name:    a\nSize:    -\n");
    assert_eq!(fields.text(&asked(false, false)).to_string(), "Name:    a\n");
    let absent = vec![Part { text: None, json: None }; 3];
    let fields = Answer::object(&FIELDS, absent, None);
    assert_eq!(fields.text(&asked(true, false)).to_string(), "");
    assert_eq!(fields.json(&asked(true, false)), json!({}));
}

#[test]
fn lines_hold_values_or_follow_a_pattern() {
    let lines = Answer::rows(&LINES, vec![parts("a", Some(1)), parts("b", None)], None);
    assert_eq!(lines.text(&asked(true, false)).to_string(), "a 1 u\nb - u\n");
    let value = Answer::object(&PATTERN, parts("a", Some(7)), None);
    assert_eq!(value.text(&asked(true, false)).to_string(), "a of 7 in p");
    assert_eq!(value.text(&asked(false, false)).to_string(), "a in p");
}

#[test]
fn parameters_keep_their_order_and_are_scaled_for_programs() {
    const LIMIT: Key = Key {
        key: "limit",
        title: "Limit",
        details: &[KeyDetail::Param("hard-limit"), KeyDetail::Scale(1024)],
    };
    static PARAMS: Form = Form {
        kind: Kind::Params,
        keys: &[LIMIT],
        text: Some("{title:<6}: {value:>3}"),
        ..Form::NONE
    };
    let params = vec![
        ("other".to_owned(), Param::Text("x".to_owned())),
        ("hard-limit".to_owned(), Param::Ulong(2)),
    ];
    let answer = Answer::params(&PARAMS, Params(params), None);
    let text = "other :   x\nLimit :   2\n";
    assert_eq!(answer.text(&asked(false, false)).to_string(), text);
    assert_eq!(answer.json(&asked(false, false)), json!({ "other": "x", "limit": 2048 }));
}

const DISK: Key = Key { key: "disk", details: &[KeyDetail::Argument("disk")], ..Key::NONE };
const READS: Key = Key { key: "reads", title: "read:", details: &[KeyDetail::Param("rd")] };
const WRITES: Key = Key { key: "writes", title: "written:", details: &[KeyDetail::Param("wr")] };

#[test]
fn parameters_stand_as_listed_after_a_line_of_their_own() {
    static FORM: Form = Form {
        kind: Kind::Params,
        keys: &[DISK, READS, WRITES],
        text: Some("{name} {title:<8} {value}"),
        head: Some("Of {disk}:"),
        listed: true,
        ..Form::NONE
    };
    let mut params = Params::default();
    for (name, value) in [("new", 3), ("wr", 2), ("rd", 1)] {
        params.push(name, Param::Int(value));
    }
    let answer = Answer::params(&FORM, params, None);
    let text = "Of :\nreads read:    1\nwrites written: 2\nnew new      3\n";
    assert_eq!(answer.text(&asked(false, false)).to_string(), text);
    let json = r#"{"disk":null,"reads":1,"writes":2,"new":3}"#;
    assert_eq!(answer.json(&asked(false, false)).to_string(), json);
}

#[test]
fn fields_are_lines_of_a_pattern_and_none_for_an_empty_list() {
    static FORM: Form = Form {
        kind: Kind::Fields { width: 15 },
        keys: &[READS, WRITES],
        text: Some("{disk}{title} {value}"),
        ..Form::NONE
    };
    let part = |value: Vec<u64>| Part::of(Some(&value), None, false, Show::text);
    let answer = Answer::object(&FORM, vec![part(vec![1, 2]), part(Vec::new())], None);
    assert_eq!(answer.text(&asked(false, false)).to_string(), "read: 1, 2\n");
    assert_eq!(answer.json(&asked(false, false)).to_string(), r#"{"reads":[1,2],"writes":[]}"#);
}
