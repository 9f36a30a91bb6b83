//! The tables by which answers are printed; `cargo codegen` writes their contents.

use super::Asked;
use crate::libvirt::Param;
use serde_json::{Value, json};

/// A form of an answer.
#[derive(Debug)]
pub struct Form {
    /// How it looks.
    pub kind: Kind,
    /// Its keys in order.
    pub keys: &'static [Key],
    /// The pattern of its text, where the kind alone does not make it.
    pub text: Option<&'static str>,
    /// Whether the text ends with a newline.
    pub newline: bool,
    /// The pattern of a line before the others.
    pub head: Option<&'static str>,
    /// Whether parameters stand as the keys do, and not as libvirt gives them.
    pub listed: bool,
    /// What text shows for the truth and for the untruth of parameters.
    pub truth: Option<(&'static str, &'static str)>,
    /// Whether programs are told what the object is that the command is about.
    pub about: bool,
}

impl Form {
    /// A form without keys, for whatever is not said of one.
    pub const NONE: Form = Form {
        kind: Kind::Value,
        keys: &[],
        text: None,
        newline: true,
        head: None,
        listed: false,
        truth: None,
        about: false,
    };
}

/// A form of a command's answer whose keys can be chosen.
#[derive(Debug, Clone, Copy)]
pub struct Choosable {
    /// The form.
    pub form: &'static Form,
    /// The command answers so when one of these options is given.
    pub with: &'static [&'static str],
    /// The command answers so when none of these options is given.
    pub without: &'static [&'static str],
    /// What programs are told of the object beside the form's own keys.
    pub about: &'static [&'static str],
    /// Whether there may be more keys, by libvirt's names.
    pub open: bool,
}

impl Choosable {
    /// A form without keys.
    pub const NONE: Choosable =
        Choosable { form: &Form::NONE, with: &[], without: &[], about: &[], open: false };

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.form.keys.iter().map(|key| key.key).chain(self.about.iter().copied())
    }
}

/// How an answer looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A sentence.
    Message,
    /// Some values in a text.
    Value,
    /// Labels with values.
    Fields {
        /// Width of the label column without the blank after it.
        width: usize,
    },
    /// Rows under titles.
    Table,
    /// A line for each object.
    Lines,
    /// Named values as libvirt gives them.
    Params,
    /// An object that comes over time.
    Item,
}

/// A part of an answer.
#[derive(Debug)]
pub struct Key {
    /// The stable key for programs.
    pub key: &'static str,
    /// The title or label in text; empty where text shows none.
    pub title: &'static str,
    /// What only some keys say.
    pub details: &'static [KeyDetail],
}

virsh_args::details! {
    /// What only some keys say; each key has a method for each.
    pub enum KeyDetail of Key {
        /// libvirt's name of a parameter, where it is not the key.
        Param(&'static str), other_param: Option<&'static str> = None;
        /// The option whose value this is, beside parameters; none for a parameter.
        Argument(&'static str), argument: Option<&'static str> = None;
        /// By what a parameter is multiplied for programs.
        Scale(u64), scale: u64 = 1;
        /// The number of a parameter that means that there is none, and what text shows then.
        Sentinel((u64, &'static str)), sentinel: Option<(u64, &'static str)> = None;
        /// The word for the number of a parameter, where it has one.
        Words(fn(i64) -> Option<&'static str>), words: Option<fn(i64) -> Option<&'static str>> = None;
        /// The keys of name and number in the objects that the text of a parameter lists, such as
        /// `/dev/sda,100,/dev/sdb,200`; none where it is no list.
        Pairs((&'static str, &'static str)), pairs: Option<(&'static str, &'static str)> = None;
        /// The key is there when one of these options is given.
        With(&'static [&'static str]), with: &'static [&'static str] = &[];
        /// The key is there when none of these options is given.
        Without(&'static [&'static str]), without: &'static [&'static str] = &[];
        /// Text has the key when one of these options is given; all of them always where there are none.
        Shown(&'static [&'static str]), shown: &'static [&'static str] = &[];
        /// Text has the key when none of these options is given.
        Hidden(&'static [&'static str]), hidden: &'static [&'static str] = &[];
        /// Whether the key may be missing.
        Optional(bool), optional: bool = false;
    }
}

impl Key {
    /// A key without a name, for whatever is not said of one.
    pub const NONE: Key = Key { key: "", title: "", details: &[] };

    /// libvirt's name of a parameter.
    #[must_use]
    pub fn param(&self) -> &'static str {
        self.other_param().unwrap_or(self.key)
    }

    /// What text shows for a number of libvirt that means that there is none.
    #[must_use]
    pub fn absent(&self, number: Option<u64>) -> Option<&'static str> {
        self.sentinel().filter(|(none, _)| Some(*none) == number).map(|(_, text)| text)
    }

    /// The word for the number of a parameter.
    #[must_use]
    pub fn word(&self, value: &Param) -> Option<&'static str> {
        let number = Value::from(value).as_i64()?;
        self.words().and_then(|word| word(number))
    }

    /// What programs see of a parameter that is one of some words, or a list in one text; none where it
    /// is what it seems.
    #[must_use]
    pub fn document(&self, value: &Param) -> Option<Value> {
        match (value, self.pairs()) {
            (Param::Text(text), Some(pairs)) => Some(listed(pairs, text)),
            _ => self.word(value).map(Value::from),
        }
    }

    /// Tells whether text has the key.
    #[must_use]
    pub fn is_shown(&self, asked: &Asked) -> bool {
        self.details.is_empty() || self.applies(asked) && asked.fits(self.shown(), self.hidden())
    }

    /// Tells whether the key belongs to the answer.
    #[must_use]
    pub fn applies(&self, asked: &Asked) -> bool {
        asked.fits(self.with(), self.without())
    }
}

/// The objects of a text such as `/dev/sda,100,/dev/sdb,200`. Each ends with a number, which is how a
/// comma in the name of a device is told from one between two parts.
fn listed((name, number): (&str, &str), text: &str) -> Value {
    let (mut objects, mut names) = (Vec::new(), Vec::new());
    for part in text.split(',') {
        match part.parse::<u64>() {
            Ok(value) if !names.is_empty() => {
                objects.push(json!({ name: names.join(","), number: value }));
                names.clear();
            }
            _ => names.push(part),
        }
    }
    objects.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_may_be_a_word_or_a_list_for_programs() {
        fn word(number: i64) -> Option<&'static str> {
            (number == 1).then_some("one")
        }
        let mode = Key { key: "mode", details: &[KeyDetail::Words(word)], ..Key::NONE };
        assert_eq!(mode.document(&Param::Int(1)), Some("one".into()));
        assert_eq!(mode.document(&Param::Int(2)), None);
        let weights =
            Key { key: "weights", details: &[KeyDetail::Pairs(("device", "weight"))], ..Key::NONE };
        let listed = |text: &str| weights.document(&Param::Text(text.to_owned()));
        assert_eq!(listed(""), Some(json!([])));
        let two = json!([{ "device": "/a,b", "weight": 1 }, { "device": "/7", "weight": 2 }]);
        assert_eq!(listed("/a,b,1,/7,2"), Some(two));
    }
}
