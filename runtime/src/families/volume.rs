//! What the commands about storage volumes share.

pub mod arrival;
pub mod facts;
pub mod progress;
pub mod sink;
pub mod streams;
pub mod transfer;
pub mod xml;
