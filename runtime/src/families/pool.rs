//! What the commands about storage pools share.

pub mod facts;
pub mod sources;
pub mod xml;
