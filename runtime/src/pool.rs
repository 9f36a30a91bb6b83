//! What the commands about storage pools share.

pub mod building;
pub mod facts;
pub mod listing;
pub mod sources;
pub mod xml;
