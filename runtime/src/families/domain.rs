//! What the commands about domains share.

pub mod addresses;
pub mod agent;
pub mod balloon;
pub mod block_job;
pub mod condition;
pub mod deletion;
pub mod devices;
pub mod graphics;
pub mod keys;
pub mod limits;
pub mod listing;
pub mod outcome;
pub mod process;
pub mod qmp;
pub mod removal;
pub mod security;
pub mod starting;
pub mod usage;
pub mod vcpus;
mod volumes;
