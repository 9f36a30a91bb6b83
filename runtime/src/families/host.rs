//! What commands about the host share.

pub mod cpu_time;
pub mod cpumap;
pub mod cpus;
pub mod topology;
