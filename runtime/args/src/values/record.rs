//! Values that are made of fields: `1000,2000,500`, `vda,snapshot=external,file=/a,,b`,
//! `/dev/sda,100,/dev/sdb,200`, `pci:0000.00.05.0`, `cap=50`.

use super::number::{parse_int, parse_long, parse_uint, parse_ulong};

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
    /// The field of this name cannot be that word.
    Unknown {
        /// The name of the field.
        field: String,
        /// What is said first.
        first: Option<String>,
    },
}

impl RecordError {
    /// The name of the field, or the part that belongs to none.
    #[must_use]
    pub fn part(&self) -> &str {
        match self {
            RecordError::Field(part)
            | RecordError::Surplus(part)
            | RecordError::Unknown { field: part, .. } => part,
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
    match missing {
        Some((field, _)) => Err(RecordError::Field(field.name.to_owned())),
        None => Ok(values),
    }
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn field(name: &'static str, value: FieldType, required: bool, by: FieldBy) -> FieldDef {
        FieldDef { name, value, required, by, ..FieldDef::NONE }
    }

    const PLAIN: RecordDef = RecordDef {
        separator: ',',
        doubled: false,
        kinds: &[],
        repeats: false,
        fields: &[],
        surplus: None,
    };
    const BANDWIDTH: RecordDef = RecordDef {
        fields: &[
            field("average", FieldType::Uint, true, FieldBy::Place),
            field("peak", FieldType::Uint, false, FieldBy::Place),
            field("burst", FieldType::Uint, false, FieldBy::Place),
            field("floor", FieldType::Uint, false, FieldBy::Place),
        ],
        ..PLAIN
    };
    const DISK: RecordDef = RecordDef {
        doubled: true,
        fields: &[
            field("name", FieldType::Text, true, FieldBy::Place),
            field("snapshot", FieldType::Text, false, FieldBy::Key),
            field("file", FieldType::Text, false, FieldBy::Key),
        ],
        ..PLAIN
    };
    const MEMORY: RecordDef = RecordDef {
        doubled: true,
        fields: &[
            field("file", FieldType::Text, true, FieldBy::Either),
            field("snapshot", FieldType::Text, false, FieldBy::Key),
        ],
        ..PLAIN
    };
    const WEIGHTS: RecordDef = RecordDef {
        repeats: true,
        fields: &[
            field("device", FieldType::Text, true, FieldBy::Place),
            field("weight", FieldType::Uint, true, FieldBy::Place),
        ],
        ..PLAIN
    };
    const ADDRESS: RecordDef = RecordDef {
        separator: '.',
        kinds: &["pci", "usb"],
        fields: &[
            field("domain", FieldType::Text, true, FieldBy::Place),
            field("bus", FieldType::Text, false, FieldBy::Place),
        ],
        ..PLAIN
    };
    const PAIR: RecordDef = RecordDef {
        separator: '=',
        fields: &[
            field("name", FieldType::Text, true, FieldBy::Place),
            field("value", FieldType::Long, true, FieldBy::Place),
        ],
        ..PLAIN
    };

    fn one(def: &RecordDef, text: &str) -> RawRecord {
        let mut records = parse_record(def, text).expect(text);
        assert_eq!(records.len(), 1);
        records.remove(0)
    }

    fn error(def: &RecordDef, text: &str) -> String {
        parse_record(def, text).expect_err(text).part().to_owned()
    }

    #[test]
    fn parts_too_many_may_be_looked_for_first() {
        let limits = RecordDef { surplus: Some("too many"), ..BANDWIDTH };
        let surplus = |part: &str| Err(RecordError::Surplus(part.to_owned()));
        assert_eq!(parse_record(&limits, "x,2,3,4,5"), surplus("5"));
        assert_eq!(parse_record(&limits, "1,2,3,4,"), surplus(""));
        assert_eq!(parse_record(&limits, "1,x"), Err(RecordError::Field("peak".to_owned())));
    }

    #[test]
    fn fields_have_places() {
        let mut limits = one(&BANDWIDTH, "1000,,500");
        assert_eq!(limits.number::<u32>(0), Some(1000));
        assert_eq!((limits.number::<u32>(1), limits.number::<u32>(2)), (None, Some(500)));
        assert_eq!(limits.number::<u32>(3), None);
        assert_eq!(error(&BANDWIDTH, ",1"), "average");
        assert_eq!(error(&BANDWIDTH, "1,x"), "peak");
        assert_eq!(error(&BANDWIDTH, "1,2,3,4,5"), "5");
        assert_eq!(error(&BANDWIDTH, "-1"), "average");
        assert_eq!(error(&BANDWIDTH, ""), "average");
    }

    #[test]
    fn fields_have_keys_and_doubled_separators() {
        let mut disk = one(&DISK, "vda,file=/a,,b=c,snapshot=external");
        let texts = [disk.text(0), disk.text(1), disk.text(2)];
        assert_eq!(texts, ["vda", "external", "/a,b=c"].map(|text| Some(text.to_owned())));
        assert_eq!(error(&DISK, "vda,vdb"), "vdb");
        assert_eq!(error(&DISK, "vda,file=a,file=b"), "file");
        assert_eq!(one(&DISK, "snapshot=no").text(0).as_deref(), Some("snapshot=no"));
    }

    #[test]
    fn a_field_may_be_found_either_way() {
        for text in ["file=/m,snapshot=external", "/m,snapshot=external"] {
            assert_eq!(one(&MEMORY, text).text(0).as_deref(), Some("/m"), "{text}");
        }
        assert_eq!(error(&MEMORY, "/m,file=/n"), "file");
    }

    #[test]
    fn a_part_without_a_key_may_have_to_start_in_a_way() {
        const PATH: RecordDef = RecordDef {
            doubled: true,
            fields: &[FieldDef {
                name: "file",
                by: FieldBy::Either,
                starts: "/",
                ..FieldDef::NONE
            }],
            ..PLAIN
        };
        assert_eq!(one(&PATH, "/m").text(0).as_deref(), Some("/m"));
        assert_eq!(one(&PATH, "file=m").text(0).as_deref(), Some("m"));
        assert_eq!(error(&PATH, "m"), "m");
    }

    #[test]
    fn a_field_may_be_one_of_a_few_words() {
        let unknown = Some("Unknown kind: '{value}'");
        let kind = FieldDef { name: "kind", words: &["a", "b"], unknown, ..FieldDef::NONE };
        assert_eq!(kind.refuse_unknown("a"), Ok(()));
        let (field, first) = ("kind".to_owned(), Some("Unknown kind: ''".to_owned()));
        assert_eq!(kind.refuse_unknown(""), Err(RecordError::Unknown { field, first }));
    }

    #[test]
    fn records_repeat() {
        let mut weights = parse_record(&WEIGHTS, "/dev/sda,100,/dev/sdb,200").expect("two");
        assert_eq!(weights.len(), 2);
        assert_eq!(weights[1].text(0).as_deref(), Some("/dev/sdb"));
        assert_eq!(weights[1].number::<u32>(1), Some(200));
        assert_eq!(error(&WEIGHTS, "/dev/sda,100,/dev/sdb"), "weight");
    }

    #[test]
    fn records_have_kinds_and_other_separators() {
        let mut address = one(&ADDRESS, "pci:0000.05");
        assert_eq!(address.kind, "pci");
        assert_eq!(address.text(1).as_deref(), Some("05"));
        assert_eq!(error(&ADDRESS, "isa:1"), "isa:1");
        assert_eq!(error(&ADDRESS, "0000.05"), "0000.05");
        let mut pair = one(&PAIR, "cap=-5");
        assert_eq!((pair.text(0).as_deref(), pair.number::<i64>(1)), (Some("cap"), Some(-5)));
        assert_eq!(error(&PAIR, "cap"), "value");
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,30}|[a-z0-9=,.:]{0,30}") {
            for def in [&BANDWIDTH, &DISK, &MEMORY, &WEIGHTS, &ADDRESS, &PAIR] {
                let _ = parse_record(def, &text);
            }
        }

        #[test]
        fn what_is_doubled_reads_back(name in "[a-z]{1,8}", file in "[a-z,=/]{1,20}") {
            let text = format!("{name},file={}", file.replace(',', ",,"));
            let mut disk = one(&DISK, &text);
            prop_assert_eq!(disk.text(2), Some(file));
            prop_assert_eq!(disk.text(0), Some(name));
        }

        #[test]
        fn numbers_read_back(average in any::<u32>(), floor in any::<u32>()) {
            let mut limits = one(&BANDWIDTH, &format!("{average},,,{floor}"));
            prop_assert_eq!(limits.number::<u32>(0), Some(average));
            prop_assert_eq!(limits.number::<u32>(3), Some(floor));
        }
    }
}
