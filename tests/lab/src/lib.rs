//! Real hypervisors for the tests: isolated libvirt hosts with a guest, and sessions that run the system's virsh and
//! ours on them, compare what both wrote, and ask by other paths whether it really happened.

pub mod agent;
pub mod bench;
pub mod command;
pub mod commands;
pub mod coverage;
pub mod cut;
pub mod fixture;
pub mod golden;
pub mod host;
pub mod inventory;
pub mod keeper;
pub mod machine;
pub mod node;
pub mod normalise;
pub mod paths;
pub mod pki;
pub mod probe;
pub mod reap;
pub mod relay;
pub mod rootless;
pub mod scratch;
pub mod session;
pub mod terminal;
pub mod wait;
pub mod wire;
