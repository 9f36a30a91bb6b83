//! The answer: what handlers and failures say, its text and its JSON, and where both are printed.

pub mod document;
pub mod error;
pub mod format;
pub mod help;
pub mod hints;
pub mod log;
pub mod output;
pub mod render;
pub mod reply;
pub mod text;
pub mod tree;
