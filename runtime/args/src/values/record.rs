//! Values that are made of fields: `1000,2000,500`, `vda,snapshot=external,file=/a,,b`,
//! `/dev/sda,100,/dev/sdb,200`, `pci:0000.00.05.0`, `cap=50`.

use super::number::{parse_int, parse_long, parse_uint, parse_ulong};

mod together;

pub use together::FieldCheck;

/// How a value is made of fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordDef {
    /// What stands between two fields.
    pub separator: char,
    /// Whether a doubled separator is one that belongs to a field.
    pub doubled: bool,
    /// The words of which one must stand before the fields, with a colon after it; none where
    /// the value has no kind.
    pub kinds: &'static [&'static str],
    /// Whether the fields may follow again and again, for a list of records.
    pub repeats: bool,
    /// The fields.
    pub fields: &'static [FieldDef],
    /// The error for more parts than fields, which is looked for first; `{value}` stands for the
    /// value.
    pub surplus: Option<&'static str>,
    /// The error for a number above the largest of its field, once all fields are read.
    pub out_of_range: Option<&'static str>,
    /// What the fields have to be together, judged in this order after that.
    pub checks: &'static [FieldCheck],
}

impl RecordDef {
    /// A record without fields, for whatever is not said of one.
    pub const NONE: RecordDef = RecordDef {
        separator: ',',
        doubled: false,
        kinds: &[],
        repeats: false,
        fields: &[],
        surplus: None,
        out_of_range: None,
        checks: &[],
    };
}

/// A field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldDef {
    /// Its name, which is its key as well.
    pub name: &'static str,
    /// How it is read.
    pub value: FieldType,
    /// Whether a record needs it.
    pub required: bool,
    /// The largest number that it may be.
    pub max: u64,
    /// Whether it is found by its place or by its key.
    pub by: FieldBy,
    /// How a part without a key has to start to be this field.
    pub starts: &'static str,
    /// The words that it may be; any text where there are none.
    pub words: &'static [&'static str],
    /// What is said first of another word; `{value}` stands for it.
    pub unknown: Option<&'static str>,
}

impl FieldDef {
    /// A field without a name, for whatever is not said of one.
    pub const NONE: FieldDef = FieldDef {
        name: "",
        value: FieldType::Text,
        required: false,
        max: u64::MAX,
        by: FieldBy::Place,
        starts: "",
        words: &[],
        unknown: None,
    };

    /// Tells whether a part without a key may be this field.
    fn takes_place(&self, part: &str) -> bool {
        self.by != FieldBy::Key && part.starts_with(self.starts)
    }

    /// Refuses a word that is none of those which the field may be.
    fn refuse_unknown(&self, value: &str) -> Result<(), RecordError> {
        if self.words.is_empty() || self.words.contains(&value) {
            return Ok(());
        }
        let first = self.unknown.map(|words| words.replace("{value}", value));
        Err(RecordError::Unknown { field: self.name.to_owned(), first })
    }
}

crate::plain::plain! {
    /// How a field is read.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
    #[cfg_attr(feature = "spec", derive(serde::Deserialize, schemars::JsonSchema))]
    #[cfg_attr(feature = "spec", serde(rename_all = "kebab-case"))]
    pub enum FieldType {
        /// Text, which may be empty.
        #[default]
        Text,
        /// A signed 32-bit number.
        Int,
        /// An unsigned 32-bit number.
        Uint,
        /// A signed 64-bit number.
        Long,
        /// An unsigned 64-bit number.
        Ulong,
    }
}

crate::plain::plain! {
    /// How a field is found.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
    #[cfg_attr(feature = "spec", derive(serde::Deserialize, schemars::JsonSchema))]
    #[cfg_attr(feature = "spec", serde(rename_all = "kebab-case"))]
    pub enum FieldBy {
        /// By its place among those that have one. An empty number is one that is left out.
        #[default]
        Place,
        /// By `name=` before it, in any order.
        Key,
        /// By its place, or by its key.
        Either,
    }
}

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// Text.
    Text(String),
    /// A number, which fits the type of the field.
    Number(i128),
}

/// What was read: the word of the kind, and the values in the order of the fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RawRecord {
    /// The word before the colon; empty where the value has no kind.
    pub kind: String,
    /// A value for each field.
    pub values: Vec<Option<FieldValue>>,
}

impl RawRecord {
    /// Takes the text of a field.
    #[must_use]
    pub fn text(&mut self, field: usize) -> Option<String> {
        match self.values.get_mut(field)?.take()? {
            FieldValue::Text(text) => Some(text),
            FieldValue::Number(_) => None,
        }
    }

    /// Takes the number of a field.
    #[must_use]
    pub fn number<N: TryFrom<i128>>(&mut self, field: usize) -> Option<N> {
        match self.values.get_mut(field)?.take()? {
            FieldValue::Number(number) => N::try_from(number).ok(),
            FieldValue::Text(_) => None,
        }
    }
}

/// A type of records, made from what was read.
pub trait RecordValue: Sized {
    /// Makes one; none where a field that is required is missing, which the parser refuses.
    fn from_raw(raw: RawRecord) -> Option<Self>;
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordError {
    /// The field of this name is missing, given twice or malformed.
    Field(String),
    /// This part belongs to no field.
    Surplus(String),
    /// The fields are not what they have to be together; these are the words for it.
    Said(&'static str),
    /// The field of this name cannot be that word.
    Unknown {
        /// The name of the field.
        field: String,
        /// What is said first.
        first: Option<String>,
    },
}

impl RecordError {
    /// The name of the field, or the part that belongs to none; nothing where it is about several.
    #[must_use]
    pub fn part(&self) -> &str {
        match self {
            RecordError::Field(part)
            | RecordError::Surplus(part)
            | RecordError::Unknown { field: part, .. } => part,
            RecordError::Said(_) => "",
        }
    }
}

/// Reads a value.
///
/// # Errors
/// Names the field, or the part that belongs to none.
pub fn parse_record(def: &RecordDef, text: &str) -> Result<Vec<RawRecord>, RecordError> {
    let (kind, rest) = match text.split_once(':') {
        _ if def.kinds.is_empty() => ("", text),
        Some((kind, rest)) if def.kinds.contains(&kind) => (kind, rest),
        _ => return Err(RecordError::Surplus(text.to_owned())),
    };
    let parts = split(rest, def.separator, def.doubled);
    let places = def.fields.iter().filter(|field| field.by != FieldBy::Key).count();
    if let Some(part) = parts.get(def.fields.len()).filter(|_| def.surplus.is_some()) {
        return Err(RecordError::Surplus(part.clone()));
    }
    let size = if def.repeats { places.max(1) } else { parts.len() };
    let records = parts
        .chunks(size)
        .map(|parts| Ok(RawRecord { kind: kind.to_owned(), values: values(def, parts)? }));
    records.collect()
}

fn values(def: &RecordDef, parts: &[String]) -> Result<Vec<Option<FieldValue>>, RecordError> {
    let mut values: Vec<Option<FieldValue>> = vec![None; def.fields.len()];
    let mut passed = vec![false; def.fields.len()];
    // A name that the record needs comes first, even if it looks like a field with a key.
    let named_first = def.fields.first().is_some_and(|f| f.required && f.by == FieldBy::Place);
    for (number, part) in parts.iter().enumerate() {
        let may_have_key = number > 0 || !named_first;
        let keyed = part.split_once('=').filter(|_| may_have_key).and_then(|(key, value)| {
            let named = |field: &FieldDef| field.by != FieldBy::Place && field.name == key;
            Some((def.fields.iter().position(named)?, value))
        });
        let placed =
            || (0..passed.len()).find(|at| !passed[*at] && def.fields[*at].takes_place(part));
        let place = keyed.or_else(|| placed().map(|at| (at, part.as_str())));
        let Some((at, value)) = place else { return Err(RecordError::Surplus(part.clone())) };
        let field = &def.fields[at];
        let wrong = || RecordError::Field(field.name.to_owned());
        if std::mem::replace(&mut passed[at], true) {
            return Err(wrong());
        }
        field.refuse_unknown(value)?;
        if !value.is_empty() || field.value == FieldType::Text {
            values[at] = Some(read(field.value, value).ok_or_else(wrong)?);
        }
    }
    let missing =
        def.fields.iter().zip(&values).find(|(field, value)| field.required && value.is_none());
    if let Some((field, _)) = missing {
        return Err(RecordError::Field(field.name.to_owned()));
    }
    together::judge(def, &values)?;
    Ok(values)
}

fn read(kind: FieldType, text: &str) -> Option<FieldValue> {
    let number = match kind {
        FieldType::Text => return Some(FieldValue::Text(text.to_owned())),
        FieldType::Int => parse_int(text)?.into(),
        FieldType::Uint => parse_uint(text)?.into(),
        FieldType::Long => parse_long(text)?.into(),
        FieldType::Ulong => parse_ulong(text)?.into(),
    };
    Some(FieldValue::Number(number))
}

/// The parts between separators; with `doubled`, two separators stand for one that is meant.
fn split(text: &str, separator: char, doubled: bool) -> Vec<String> {
    if !doubled {
        return text.split(separator).map(str::to_owned).collect();
    }
    let mut parts = vec![String::new()];
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let ends = c == separator && rest.next_if_eq(&separator).is_none();
        match parts.last_mut() {
            Some(part) if !ends => part.push(c),
            _ => parts.push(String::new()),
        }
    }
    parts
}

#[cfg(test)]
mod tests;
