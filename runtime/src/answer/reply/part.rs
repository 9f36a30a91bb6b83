//! The values of answers, as people and as programs see them.

use super::form::Key;
use super::table::sanitise;
use crate::libvirt::{Param, Params};
use serde_json::{Map, Value};
use virsh_args::Text;
use zeroize::Zeroizing;

/// A point in time.
pub type Time = jiff::Timestamp;

/// A value of an answer.
pub trait Show {
    /// The text, which is UTF-8 for all but names of files and words of the user.
    fn text(&self) -> String;
    /// The value for programs.
    fn json(&self) -> Value;
}

/// A value with a text of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown<T> {
    /// The text.
    pub text: Text,
    /// The value.
    pub value: T,
}

impl Shown<String> {
    /// A name as tables show it, where it stands in a line of its own: nothing in it ends the line.
    #[must_use]
    pub fn in_a_line(name: String) -> Shown<String> {
        Shown { text: sanitise(&name).into(), value: name }
    }
}

/// A value in both forms; without a text, text leaves it out, and without JSON, JSON does.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The text.
    pub text: Option<Text>,
    /// The value for programs.
    pub json: Option<Value>,
}

impl Part {
    /// A value that neither form has.
    pub const LEFT_OUT: Part = Part { text: None, json: None };

    /// Both forms of a value, if there is one: `absent` is the text for none, and `null` says
    /// that programs see null then.
    pub fn of<T: Show, L: Into<Text>>(
        value: Option<&T>,
        absent: Option<&str>,
        null: bool,
        text: impl FnOnce(&T) -> L,
    ) -> Part {
        Part {
            text: value.map(text).map(Into::into).or_else(|| absent.map(Text::from)),
            json: value.map(Show::json).or_else(|| null.then_some(Value::Null)),
        }
    }
}

/// The object of some values; what is absent is left out.
#[must_use]
pub fn object(keys: &[Key], parts: &[Part]) -> Value {
    let pairs = keys.iter().zip(parts);
    let pairs = pairs.filter_map(|(key, part)| Some((key.key.to_owned(), part.json.clone()?)));
    Value::Object(pairs.collect())
}

impl Show for String {
    fn text(&self) -> String {
        self.clone()
    }
    fn json(&self) -> Value {
        self.as_str().into()
    }
}

impl Show for bool {
    fn text(&self) -> String {
        if *self { "yes" } else { "no" }.to_owned()
    }
    fn json(&self) -> Value {
        (*self).into()
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => { $(impl Show for $kind {
        fn text(&self) -> String { self.to_string() }
        fn json(&self) -> Value { (*self).into() }
    })* };
}

numbers!(i64, u64, f64);

impl Show for Time {
    fn text(&self) -> String {
        self.strftime("%Y-%m-%d %H:%M:%S.%3f+0000").to_string()
    }
    /// All digits of a fraction, so that the texts of times stand in the order of the times.
    fn json(&self) -> Value {
        match self.subsec_nanosecond() {
            0 => self.to_string().into(),
            _ => format!("{self:.9}").into(),
        }
    }
}

impl<T: Show> Show for Shown<T> {
    fn text(&self) -> String {
        self.text.to_string()
    }
    fn json(&self) -> Value {
        self.value.json()
    }
}

impl<T: Show> Show for Option<T> {
    fn text(&self) -> String {
        self.as_ref().map(Show::text).unwrap_or_default()
    }
    fn json(&self) -> Value {
        self.as_ref().map_or(Value::Null, Show::json)
    }
}

impl<T: Show> Show for Vec<T> {
    fn text(&self) -> String {
        self.iter().map(Show::text).collect::<Vec<_>>().join(", ")
    }
    fn json(&self) -> Value {
        self.iter().map(Show::json).collect()
    }
}

impl<T: Show> Show for Vec<(String, T)> {
    fn text(&self) -> String {
        let pairs = self.iter().map(|(name, value)| format!("{name}={}", value.text()));
        pairs.collect::<Vec<_>>().join(", ")
    }
    fn json(&self) -> Value {
        Value::Object(self.iter().map(|(name, value)| (name.clone(), value.json())).collect())
    }
}

impl Show for Params {
    fn text(&self) -> String {
        let pairs = self.0.iter().map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>().join(", ")
    }
    fn json(&self) -> Value {
        let pairs = self.0.iter().map(|(name, value)| (name.clone(), Value::from(value)));
        Value::Object(pairs.collect::<Map<_, _>>())
    }
}

impl Show for Param {
    fn text(&self) -> String {
        self.to_string()
    }
    fn json(&self) -> Value {
        self.into()
    }
}

impl Show for Zeroizing<String> {
    fn text(&self) -> String {
        self.as_str().to_owned()
    }
    fn json(&self) -> Value {
        self.as_str().into()
    }
}

impl Show for Value {
    fn text(&self) -> String {
        self.to_string()
    }
    fn json(&self) -> Value {
        self.clone()
    }
}
