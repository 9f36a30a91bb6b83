//! Real hypervisors for the tests: isolated libvirt hosts with a guest, and sessions that run the system's virsh and
//! ours on them, compare what both wrote, and ask by other paths whether it really happened.

pub mod command;
pub mod golden;
pub mod host;
pub mod keeper;
pub mod paths;
pub mod pki;
pub mod reap;
pub mod scratch;
pub mod wire;
