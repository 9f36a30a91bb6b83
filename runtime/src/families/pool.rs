//! What the commands about storage pools share.

pub mod busy;
pub mod facts;
pub mod sources;
pub mod xml;
