//! What commands about the host share.

pub mod cpumap;
pub mod cpus;
pub mod topology;
