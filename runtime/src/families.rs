//! The families: what the commands about one kind of object share.

pub mod definition;
pub mod device;
pub mod domain;
pub mod each;
pub mod host;
pub mod interface;
pub mod lists;
pub mod metadata;
pub mod moment;
pub mod network;
pub mod pool;
pub mod secret;
pub mod state;
pub mod tuning;
pub mod volume;
