//! Why the options of a command cannot be used together or read.

use crate::text::Text;
use std::fmt;

/// Why the options of a command cannot be used together or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindError {
    /// The text; empty when the command fails without a word.
    pub text: Text,
    /// A further line of the command.
    pub further: Option<Text>,
    /// A last line in libvirt's words.
    pub detail: Option<Text>,
}

impl BindError {
    /// Makes an error of one line.
    #[must_use]
    pub fn new(text: impl Into<Text>) -> BindError {
        BindError { text: text.into(), further: None, detail: None }
    }
}

impl fmt::Display for BindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl std::error::Error for BindError {}

/// The numbers of open file descriptors, or what is wrong with them: nobody looks at them
/// before they are used.
pub type FdList = Result<Vec<i32>, BindError>;

/// The error for an empty value that means nothing.
#[must_use]
pub fn empty_value(option: &str) -> String {
    format!("Failed to get option '{option}': Option argument is empty")
}

/// The error of a parser, which clap carries.
pub(super) fn from_clap(error: clap::Error) -> BindError {
    let ours =
        std::error::Error::source(&error).and_then(|source| source.downcast_ref::<BindError>());
    ours.cloned().unwrap_or_else(|| BindError::new(error.to_string().trim_end()))
}
