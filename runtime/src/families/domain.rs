//! What the commands about domains share.

pub mod devices;
pub mod listing;
pub mod removal;
pub mod text;
pub mod vcpus;
mod volumes;
