//! A place in which the answers of two programs differ.

/// A place where two programs differ on a case: lines of one that stand in no other order or form in the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// `stdout`, `stderr`, `status` or `files`.
    pub stream: &'static str,
    /// The number of the first differing line in the oracle's text, from 1.
    pub line: usize,
    /// The oracle's lines there, with their ends; empty where ours says more.
    pub oracle: String,
    /// Our lines there.
    pub ours: String,
}
