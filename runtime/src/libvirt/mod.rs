//! The libvirt layer: what the crate `virt` lacks, wrapped once and safely.
//!
//! The only folder with `unsafe` code. The functions themselves are reached by way of
//! `forwarders`, which load the library on first use.
#![allow(unsafe_code, reason = "this folder is where C is called")]

mod connect;
mod domain;
pub mod events;
#[path = "../../../generated/forwarders.rs"]
mod forwarders;
mod interface;
mod lazy;
mod memory;
mod monitor;
mod nodedev;
mod params;
mod process;
mod stats;
pub mod xpath;

pub use connect::{CloseReason, ConnectExt, load, open_connection};
pub use domain::DomainExt;
pub use interface::InterfaceChanges;
pub use lazy::take_missing;
pub use monitor::{Address, BlockSizes, InterfaceAddresses, MonitorExt, security_model};
pub use nodedev::{ConnectNodeDevices, NodeDeviceExt};
pub use params::{Param, Params};
pub use stats::{DomainStats, StatsExt, uuid_of};

pub use process::{arguments, die_of_interrupt};

use std::os::fd::{AsFd, FromRawFd, OwnedFd};

/// Copies a descriptor so that child processes inherit the copy.
#[must_use]
pub fn inherit(fd: &impl AsFd) -> Option<OwnedFd> {
    use std::os::fd::AsRawFd;
    // SAFETY: The descriptor is open for the duration of the call.
    let copy = unsafe { libc::dup(fd.as_fd().as_raw_fd()) };
    // SAFETY: dup returned a new descriptor that nobody else owns.
    (copy >= 0).then(|| unsafe { OwnedFd::from_raw_fd(copy) })
}
