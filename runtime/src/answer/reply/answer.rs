//! An answer whose shape the spec declares, in both forms.

use super::form::{Form, Key, Kind};
use super::{Asked, Part, pattern};
use crate::answer::reply::table;
use crate::libvirt::{Param, Params};
use serde_json::{Map, Value};
use std::fmt::Debug;
use std::sync::Arc;
use virsh_args::{Text, text};

/// An answer whose text a function beside its struct makes.
pub trait OwnText: Debug + Send + Sync {
    /// The whole text.
    fn own_text(&self, asked: &Asked) -> Text;
}

/// Something that is printed when it comes, such as an event.
pub trait Item: Send + 'static {
    /// What is printed.
    fn into_answer(self) -> Answer;
}

impl Item for Answer {
    fn into_answer(self) -> Answer {
        self
    }
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer {
    form: &'static Form,
    body: Body,
    own: Option<Arc<dyn OwnText>>,
}

#[derive(Debug, Clone)]
enum Body {
    Object(Vec<Part>),
    Rows(Vec<Vec<Part>>),
    Params(Params),
}

impl Answer {
    /// An answer that is one object.
    #[must_use]
    pub fn object(form: &'static Form, parts: Vec<Part>, own: Option<Arc<dyn OwnText>>) -> Answer {
        Answer { form, body: Body::Object(parts), own }
    }

    /// An answer that is a list of objects.
    #[must_use]
    pub fn rows(
        form: &'static Form,
        rows: Vec<Vec<Part>>,
        own: Option<Arc<dyn OwnText>>,
    ) -> Answer {
        Answer { form, body: Body::Rows(rows), own }
    }

    /// An answer that is an object of named values as libvirt gives them.
    #[must_use]
    pub fn params(
        form: &'static Form,
        mut params: Params,
        own: Option<Arc<dyn OwnText>>,
    ) -> Answer {
        if form.listed {
            let place = |name: &str| form.keys.iter().position(|key| key.param() == name);
            params.0.sort_by_key(|(name, _)| place(name).unwrap_or(usize::MAX));
        }
        Answer { form, body: Body::Params(params), own }
    }

    /// The text for people.
    #[must_use]
    pub fn text(&self, asked: &Asked) -> Text {
        if let Some(own) = &self.own {
            return own.own_text(asked);
        }
        match &self.body {
            Body::Object(parts) => match self.form.kind {
                Kind::Fields { width } => self.fields(width, parts, asked),
                _ => self.line(parts, asked),
            },
            Body::Rows(rows) if self.form.kind == Kind::Table => match asked.empty() {
                Some(empty) if rows.is_empty() => empty,
                _ => self.table(rows, asked).into(),
            },
            Body::Rows(rows) if rows.is_empty() => asked.empty().unwrap_or_default(),
            Body::Rows(rows) => joined(rows.iter().map(|parts| self.line(parts, asked)), ""),
            Body::Params(params) => self.lines(params, asked),
        }
    }

    /// The document for programs.
    #[must_use]
    pub fn json(&self, asked: &Asked) -> Value {
        let object = |parts: &Vec<Part>| {
            let shown = self.shown(parts, asked).into_iter();
            let pairs = shown.filter_map(|(key, part)| Some((key.key, part.json.clone()?)));
            pairs.map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>()
        };
        match &self.body {
            Body::Object(parts) => Value::Object(object(parts)),
            Body::Rows(rows) => rows.iter().map(object).collect(),
            Body::Params(params) => self.values(params, asked),
        }
    }

    /// The keys that belong to the answer, with their values.
    fn shown<'a>(&self, parts: &'a [Part], asked: &Asked) -> Vec<(&'static Key, &'a Part)> {
        self.form.keys.iter().zip(parts).filter(|(key, _)| key.applies(asked)).collect()
    }

    /// One line, as the pattern says: without one, the values with blanks between them.
    fn line(&self, parts: &[Part], asked: &Asked) -> Text {
        let shown = self.shown(parts, asked);
        let text = match self.form.text {
            Some(text) => pattern::fill(text, |name| {
                let part = shown.iter().find(|(key, _)| key.key == name);
                part.map_or_else(|| asked.argument(name), |(_, part)| part.text.clone())
            }),
            None => joined(shown.iter().filter_map(|(_, part)| part.text.clone()), " "),
        };
        text![text, self.end()]
    }

    /// Labels in a column, then the values, or lines as the pattern says; a key without a title
    /// is for programs alone, and one without a text or with an empty list has no line.
    fn fields(&self, width: usize, parts: &[Part], asked: &Asked) -> Text {
        let shown = self.shown(parts, asked);
        let line = |(key, part): &(&'static Key, &Part)| {
            let empty = part.json.as_ref().and_then(Value::as_array).is_some_and(Vec::is_empty);
            let value = part.text.as_ref().filter(|_| !key.title.is_empty() && !empty)?;
            Some(match self.form.text {
                None => text![format!("{:<width$} ", format!("{}:", key.title)), value, "\n"],
                Some(text) => {
                    let line = pattern::fill(text, |placeholder| match placeholder {
                        "title" => Some(key.title.into()),
                        "value" => Some(value.clone()),
                        other => asked.argument(other),
                    });
                    text![line, self.end()]
                }
            })
        };
        joined(shown.iter().filter_map(line), "")
    }

    fn end(&self) -> &'static str {
        if self.form.newline { "\n" } else { "" }
    }

    /// Rows under titles; a key without a title is for programs alone.
    fn table(&self, rows: &[Vec<Part>], asked: &Asked) -> String {
        let keys = self.form.keys.iter().enumerate();
        let columns: Vec<(usize, &str)> = keys
            .filter(|(_, key)| !key.title.is_empty() && key.applies(asked))
            .map(|(at, key)| (at, key.title))
            .collect();
        let cells = |parts: &Vec<Part>| -> Vec<String> {
            let texts = columns.iter().map(|(at, _)| parts.get(*at).and_then(|p| p.text.clone()));
            texts.map(|text| text.unwrap_or_default().to_string()).collect()
        };
        let titles: Vec<&str> = columns.iter().map(|(_, title)| *title).collect();
        let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
        table::columns(&titles, &rows, !asked.quiet)
    }

    fn param(&self, name: &str) -> Option<&'static Key> {
        self.form.keys.iter().find(|key| key.param() == name)
    }

    /// A line for each value, in libvirt's order.
    fn lines(&self, params: &Params, asked: &Asked) -> Text {
        let pattern = self.form.text.unwrap_or("{name} {value}");
        let line = |(name, value): &(String, Param)| {
            let key = self.param(name);
            let title = key.map(|key| key.title).filter(|title| !title.is_empty());
            let absent = key.and_then(|key| key.absent(Value::from(value).as_u64()));
            let word = || key.and_then(|key| key.word(value)).or_else(|| self.truth(value));
            let absent = absent.or_else(word);
            let line = pattern::fill(pattern, |placeholder| match placeholder {
                "name" => Some(key.map_or(name.as_str(), |key| key.key).into()),
                "title" => Some(title.unwrap_or(name).into()),
                "value" => Some(absent.map_or_else(|| value.to_string(), str::to_owned).into()),
                other => asked.argument(other),
            });
            text![line, self.end()]
        };
        let head = self.form.head.map(|head| {
            text![pattern::fill(head, |placeholder| asked.argument(placeholder)), "\n"]
        });
        joined(head.into_iter().chain(params.0.iter().map(line)), "")
    }

    /// The form's own word for a truth.
    fn truth(&self, value: &Param) -> Option<&'static str> {
        let (yes, no) = self.form.truth?;
        match value {
            Param::Boolean(truth) => Some(if *truth { yes } else { no }),
            _ => None,
        }
    }

    fn values(&self, params: &Params, asked: &Asked) -> Value {
        let arguments = self.form.keys.iter().filter(|key| !key.argument.is_empty());
        let arguments = arguments.map(|key| {
            let value = asked.argument(key.argument).unwrap_or_default();
            (key.key.to_owned(), Value::from(value.shown()))
        });
        let pair = |(name, value): &(String, Param)| {
            let key = self.param(name);
            let scale = key.map_or(1, |key| key.scale);
            let value = match Value::from(value).as_u64() {
                number if key.is_some_and(|key| key.absent(number).is_some()) => Value::Null,
                Some(number) if scale != 1 => number.saturating_mul(scale).into(),
                _ => key.and_then(|key| key.document(value)).unwrap_or_else(|| value.into()),
            };
            (key.map_or(name.clone(), |key| key.key.to_owned()), value)
        };
        Value::Object(arguments.chain(params.0.iter().map(pair)).collect())
    }
}

/// Texts one after the other, with something between them.
fn joined(texts: impl Iterator<Item = Text>, between: &str) -> Text {
    let mut whole = Text::default();
    for (index, text) in texts.enumerate() {
        whole.push(if index == 0 { "" } else { between });
        whole.push(&text);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::reply::Show;
    use crate::answer::reply::says::Says;
    use serde_json::json;
    use virsh_args::parse::Given;

    const NAME: Key = Key { key: "name", title: "Name", ..Key::NONE };
    const SIZE: Key = Key { key: "size", title: "Size", with: &["details"], ..Key::NONE };
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
        const LIMIT: Key =
            Key { key: "limit", title: "Limit", param: "hard-limit", scale: 1024, ..Key::NONE };
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

    const DISK: Key = Key { key: "disk", argument: "disk", ..Key::NONE };
    const READS: Key = Key { key: "reads", title: "read:", param: "rd", ..Key::NONE };
    const WRITES: Key = Key { key: "writes", title: "written:", param: "wr", ..Key::NONE };

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
        let json = r#"{"disk":"","reads":1,"writes":2,"new":3}"#;
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
}
