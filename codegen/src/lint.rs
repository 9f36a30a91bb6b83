//! The lints: what the format allows and a spec must not say all the same.

use crate::load::Sources;
use std::fmt;

/// A fault in the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The lint's code.
    pub code: &'static str,
    /// The file, relative to the spec folder.
    pub file: String,
    /// The key path inside the file.
    pub path: String,
    /// What is wrong, with the offending value and what would be right.
    pub text: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {} [{}]", self.file, self.path, self.text, self.code)
    }
}

/// Runs every lint.
#[must_use]
pub fn check(_sources: &Sources) -> Vec<Issue> {
    Vec::new()
}
