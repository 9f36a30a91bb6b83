//! The tables by which answers are printed; `cargo codegen` writes their contents.

use super::Asked;

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
}

impl Form {
    /// A form without keys, for whatever is not said of one.
    pub const NONE: Form =
        Form { kind: Kind::Value, keys: &[], text: None, newline: true, head: None, listed: false };
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
}

/// A part of an answer.
#[derive(Debug)]
pub struct Key {
    /// The stable key for programs.
    pub key: &'static str,
    /// The title or label in text; empty where text shows none.
    pub title: &'static str,
    /// libvirt's name of a parameter, where it is not the key.
    pub param: &'static str,
    /// The option whose value this is, beside parameters; empty for a parameter.
    pub argument: &'static str,
    /// By what a parameter is multiplied for programs.
    pub scale: u64,
    /// The number of a parameter that means that there is none, and what text shows then.
    pub sentinel: Option<(u64, &'static str)>,
    /// The key is there when one of these options is given.
    pub with: &'static [&'static str],
    /// The key is there when none of these options is given.
    pub without: &'static [&'static str],
}

impl Key {
    /// A key without a name, for whatever is not said of one.
    pub const NONE: Key = Key {
        key: "",
        title: "",
        param: "",
        argument: "",
        scale: 1,
        sentinel: None,
        with: &[],
        without: &[],
    };

    /// libvirt's name of a parameter.
    #[must_use]
    pub fn param(&self) -> &'static str {
        if self.param.is_empty() { self.key } else { self.param }
    }

    /// What text shows for a number of libvirt that means that there is none.
    #[must_use]
    pub fn absent(&self, number: Option<u64>) -> Option<&'static str> {
        self.sentinel.filter(|(none, _)| Some(*none) == number).map(|(_, text)| text)
    }

    /// Tells whether the key belongs to the answer.
    #[must_use]
    pub fn applies(&self, asked: &Asked) -> bool {
        asked.fits(self.with, self.without)
    }
}
