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
        if let Some(columns) = asked.columns() {
            return chosen::text(self, columns, asked);
        }
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
        let whole = self.whole(asked);
        match asked.columns() {
            Some(columns) => chosen::document(&whole, columns),
            None => whole,
        }
    }

    fn whole(&self, asked: &Asked) -> Value {
        let object = |parts: &Vec<Part>| {
            let shown = self.shown(parts, asked).into_iter();
            let pairs = shown.filter_map(|(key, part)| Some((key.key, part.json.clone()?)));
            pairs.map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>()
        };
        match &self.body {
            Body::Object(parts) => {
                let mut object = object(parts);
                let subject = asked.subject().iter().filter(|_| self.form.about);
                for (key, value) in subject {
                    object.entry(*key).or_insert_with(|| value.clone());
                }
                Value::Object(object)
            }
            Body::Rows(rows) => rows.iter().map(object).collect(),
            Body::Params(params) => self.values(params, asked),
        }
    }

    /// A chosen key that neither the spec nor libvirt's own values have, and the keys that there are.
    #[must_use]
    pub fn unknown<'a>(&self, asked: &'a Asked) -> Option<(&'a str, Vec<String>)> {
        let (Body::Params(params), Some(columns)) = (&self.body, asked.columns()) else {
            return None;
        };
        let whole = self.values(params, asked);
        let mut known: Vec<&str> = self.form.keys.iter().map(|key| key.key).collect();
        known.extend(whole.as_object().iter().flat_map(|whole| whole.keys()).map(String::as_str));
        let column = columns.iter().find(|column| !known.contains(&column.as_str()))?;
        known.sort_unstable();
        known.dedup();
        Some((column, known.into_iter().map(str::to_owned).collect()))
    }

    /// The keys that rows have, whether there are any; none where the answer is no list. One that may be missing
    /// counts where some row has it.
    #[must_use]
    pub fn row_keys<'a>(&self, asked: &'a Asked) -> Vec<&'a str> {
        let Body::Rows(rows) = &self.body else { return Vec::new() };
        if let Some(columns) = asked.columns() {
            return columns.iter().map(String::as_str).collect();
        }
        let has =
            |at: usize| rows.iter().any(|row| row.get(at).is_some_and(|it| it.json.is_some()));
        let mut keys = Vec::new();
        for (at, key) in self.form.keys.iter().enumerate().filter(|(_, key)| key.applies(asked)) {
            if !keys.contains(&key.key) && (!key.optional() || has(at)) {
                keys.push(key.key);
            }
        }
        keys
    }

    /// The keys that belong to the answer, with their values.
    fn shown<'a>(&self, parts: &'a [Part], asked: &Asked) -> Vec<(&'static Key, &'a Part)> {
        self.form.keys.iter().zip(parts).filter(|(key, _)| key.applies(asked)).collect()
    }

    /// Those of the keys that text has.
    fn shown_in_text<'a>(
        &self,
        parts: &'a [Part],
        asked: &Asked,
    ) -> impl Iterator<Item = (&'static Key, &'a Part)> {
        let keys = self.form.keys.iter().zip(parts);
        keys.filter(|(key, _)| key.is_shown(asked))
    }

    /// One line, as the pattern says: without one, the values with blanks between them.
    fn line(&self, parts: &[Part], asked: &Asked) -> Text {
        let shown = || self.shown_in_text(parts, asked);
        let text = match self.form.text {
            Some(text) => pattern::fill(text, |name| {
                let part = shown().find(|(key, _)| key.key == name);
                part.map_or_else(|| asked.argument(name), |(_, part)| part.text.clone())
            }),
            None => joined(shown().filter_map(|(_, part)| part.text.clone()), " "),
        };
        text![text, self.end()]
    }

    /// Labels in a column, then the values, or lines as the pattern says; a key without a title
    /// is for programs alone, and one without a text or with an empty list has no line.
    fn fields(&self, width: usize, parts: &[Part], asked: &Asked) -> Text {
        let mut text = Text::default();
        for (key, part) in self.shown_in_text(parts, asked) {
            let empty = part.json.as_ref().and_then(Value::as_array).is_some_and(Vec::is_empty);
            let value = part.text.as_ref().filter(|_| !key.title.is_empty() && !empty);
            let Some(value) = value else { continue };
            if let Some(pattern) = self.form.text {
                text.push(&pattern::fill(pattern, |placeholder| match placeholder {
                    "title" => Some(key.title.into()),
                    "value" => Some(value.clone()),
                    other => asked.argument(other),
                }));
                text.push(self.end());
            } else {
                text.push(key.title);
                text.push(":");
                text.push_blanks(width.saturating_sub(key.title.chars().count() + 1));
                text.push(" ");
                text.push(value);
                text.push("\n");
            }
        }
        text
    }

    fn end(&self) -> &'static str {
        if self.form.newline { "\n" } else { "" }
    }

    /// Rows under titles; a key without a title is for programs alone.
    fn table(&self, rows: &[Vec<Part>], asked: &Asked) -> String {
        let keys = self.form.keys.iter().enumerate();
        let columns: Vec<(usize, &str)> = keys
            .filter(|(_, key)| !key.title.is_empty() && key.is_shown(asked))
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
        let arguments = self.form.keys.iter().filter_map(|key| Some((key, key.argument()?)));
        let arguments = arguments.map(|(key, option)| {
            let value = asked.argument(option).map(|value| value.shown().into_owned());
            (key.key.to_owned(), value.map_or(Value::Null, Value::from))
        });
        let pair = |(name, value): &(String, Param)| {
            let key = self.param(name);
            let scale = key.map_or(1, |key| key.scale());
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

mod chosen;
#[cfg(test)]
mod tests;
mod title;
