//! What commands about the host share.

pub mod cpus;
pub mod topology;
