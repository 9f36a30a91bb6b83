//! What the commands about secrets share.

pub mod prompt;
pub mod value;
