//! The forms of a command's answer.

use schemars::JsonSchema;
use serde::Deserialize;

/// One form of a command's answer: either `use:` a shared one, or described in full.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reply {
    /// The name of a shared form from `spec/common/`; other keys override its own.
    #[serde(default, rename = "use")]
    pub uses: Option<String>,
    /// The kind of the answer.
    #[serde(default)]
    pub kind: Option<ReplyKind>,
    /// The name of the form in Rust, where that of the option in `with` does not do.
    #[serde(default)]
    pub form: Option<String>,
    /// The command answers so when one of these options is given.
    #[serde(default)]
    pub with: Names,
    /// The command answers so when none of these options is given.
    #[serde(default)]
    pub without: Names,
    /// When the command answers in this form, in words for the manual, where no option decides it.
    #[serde(default)]
    pub when: Option<String>,
    /// For `fields`: the width of the label column, without the blank after it.
    #[serde(default)]
    pub width: Option<usize>,
    /// The text: a pattern with `{key}`, in which a part in brackets is left out where one of its
    /// keys has no text; or `own`, for a function beside the struct. For `fields` and `params`,
    /// the pattern of a line, with `{title}`, `{value}` and, for `params`, `{name}`.
    #[serde(default)]
    pub text: Option<String>,
    /// Whether the text ends with a newline; most do.
    #[serde(default)]
    pub newline: Option<bool>,
    /// For `params`: the pattern of a line before the others.
    #[serde(default)]
    pub head: Option<String>,
    /// For `params`: the order in which they stand.
    #[serde(default)]
    pub order: Order,
    /// For `params`: the words of text for true and false, instead of `yes` and `no`.
    #[serde(default)]
    pub truth: Option<(String, String)>,
    /// For `params`: whether there may be more than the listed ones.
    #[serde(default)]
    pub others: bool,
    /// For `silent`, `value` and `fields`: whether programs are told, beside the keys, what the
    /// object is that the command is about.
    #[serde(default)]
    pub about: bool,
    /// The parts of the answer, in order.
    #[serde(default)]
    pub keys: Vec<Key>,
}

/// The kinds of answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyKind {
    /// The sentence `done` of `says`, with its facts.
    #[default]
    Message,
    /// The sentence `already` of `says`, which the program says in the handler's place where what the command leads to is
    /// there already.
    Already,
    /// Nothing at all.
    Silent,
    /// Some values in a text.
    Value,
    /// Labels with values.
    Fields,
    /// Rows under titles.
    Table,
    /// A line for each object, without titles.
    Lines,
    /// An XML document.
    Xml,
    /// A screen for people and a document for programs, made elsewhere: the catalogue.
    Document,
    /// Named values as libvirt gives them, in its order.
    Params,
    /// Statistics with open-ended keys.
    Stats,
    /// Objects as they come.
    Stream,
}

/// The order of parameters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// As libvirt gives them.
    #[default]
    Given,
    /// As the keys are listed, then the others.
    Listed,
}

/// A part of an answer.
///
/// The same key may stand twice with another text, if options decide which of them applies.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Key {
    /// The stable key for programs, in snake case.
    pub key: String,
    /// The title or label in text output; empty where text shows none.
    #[serde(default)]
    pub title: String,
    /// The type of the value; `word` where `words` is given.
    #[serde(default, rename = "type")]
    pub kind: KeyType,
    /// The file under `spec/words/` that holds the words of the value; `domain-state.reason` for
    /// those beneath the words of `domain-state`. A parameter without a word stays a number.
    #[serde(default)]
    pub words: Option<String>,
    /// Those of the words that the value may be, where not all are.
    #[serde(default)]
    pub only: Vec<String>,
    /// Whether the value may be null.
    #[serde(default)]
    pub nullable: bool,
    /// Whether the key may be missing, in text too.
    #[serde(default)]
    pub optional: bool,
    /// The key is there when one of these options is given.
    #[serde(default)]
    pub with: Names,
    /// The key is there when none of these options is given.
    #[serde(default)]
    pub without: Names,
    /// Text shows the key when one of these options is given; programs, and who chooses it by name, always.
    #[serde(default)]
    pub shown_with: Names,
    /// Text shows the key when none of these options is given; programs, and who chooses it by name, always.
    #[serde(default)]
    pub shown_without: Names,
    /// For `params`: the number, in libvirt's unit, that means that there is none, such as
    /// "unlimited"; null for programs, `absent` in text.
    #[serde(default)]
    pub sentinel: Option<u64>,
    /// What text shows for null; without it, a line of fields is left out and a cell is empty.
    #[serde(default)]
    pub absent: Option<String>,
    /// How text shows a size in bytes: in `KiB`, or `human`.
    #[serde(default)]
    pub unit: Option<SizeUnit>,
    /// The words of text for true and false, instead of `yes` and `no`.
    #[serde(default)]
    pub truth: Option<(String, String)>,
    /// How text shows the value: a format of Rust, such as `{:.1}s`, which takes number and unit
    /// of a `human` size; or `own`, where the handler gives the text with the value, and with null.
    #[serde(default)]
    pub text: Option<String>,
    /// The type of the items of a `list` or `map`, where they are no objects.
    #[serde(default)]
    pub items: Option<KeyType>,
    /// The keys of an `object`, or of the objects of a `list` or `map`. For a list in `params`: the name
    /// and the number that libvirt's text repeats between commas.
    #[serde(default)]
    pub keys: Vec<Key>,
    /// libvirt's name of a parameter: for `params`, where it is not the key; for `fields` and `value`, that of the
    /// number which `from_params` of the struct puts here, if libvirt has it.
    #[serde(default)]
    pub param: Option<String>,
    /// The option whose value this is, empty where it was not given; for `params`, whose text
    /// has it only in patterns.
    #[serde(default)]
    pub argument: Option<String>,
    /// Whether the value must not stay in memory.
    #[serde(default)]
    pub confidential: bool,
    /// What the value means, for the manual.
    #[serde(default)]
    pub help: Option<String>,
    /// The libvirt release that brought the value, such as `"11.2"`; none for what the oldest had.
    #[serde(default)]
    pub since: Option<String>,
}

/// The type of a part of an answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KeyType {
    /// One of the listed words.
    #[default]
    Word,
    /// Text.
    String,
    /// A number without a fraction.
    Integer,
    /// A number without a fraction that is never negative.
    Count,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A size in bytes.
    Bytes,
    /// A time span in nanoseconds.
    Nanoseconds,
    /// A point in time: RFC 3339.
    Time,
    /// A point in time: seconds since 1970, UTC.
    Epoch,
    /// A list of `items` or of objects with `keys`.
    List,
    /// An object with `keys`.
    Object,
    /// An object with any keys, whose values are `items` or objects with `keys`.
    Map,
    /// An object with any keys, whose values are numbers, texts and truths.
    Params,
    /// A JSON value that is described elsewhere.
    Json,
}

/// How text shows a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum SizeUnit {
    /// In whole KiB.
    #[serde(rename = "KiB")]
    Kibibytes,
    /// With two digits in the largest unit that fits.
    #[serde(rename = "human")]
    Human,
}

/// The name of an option, or several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Names {
    /// One.
    One(String),
    /// Any of several.
    Several(Vec<String>),
}

impl Default for Names {
    fn default() -> Names {
        Names::Several(Vec::new())
    }
}

impl std::ops::Deref for Names {
    type Target = [String];
    fn deref(&self) -> &[String] {
        match self {
            Names::One(name) => std::slice::from_ref(name),
            Names::Several(names) => names,
        }
    }
}

impl Reply {
    /// The kind; forms that `use:` a shared one have it once they are expanded.
    #[must_use]
    pub fn kind(&self) -> ReplyKind {
        self.kind.unwrap_or_default()
    }

    /// Tells whether a function beside the struct makes the text.
    #[must_use]
    pub fn has_own_text(&self) -> bool {
        self.text.as_deref() == Some("own")
    }
}
