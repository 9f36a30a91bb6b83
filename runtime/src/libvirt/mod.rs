//! The libvirt layer: what the crate `virt` lacks, wrapped once and safely.
//!
//! The only folder with `unsafe` code. The functions themselves are reached by way of
//! `forwarders`, which load the library on first use.
#![allow(unsafe_code, reason = "this folder is where C is called")]

mod agent;
mod backup;
mod block_job;
mod checkpoint;
pub mod closed;
mod connect;
mod console_stream;
mod device;
mod domain;
mod entry;
mod errors;
mod event_loop;
pub mod events;
mod expressions;
#[path = "../../../generated/forwarders.rs"]
mod forwarders;
mod hypervisor;
mod input;
mod interface;
mod last_error;
mod launch_security;
mod lazy;
mod library;
mod linked;
pub mod lxc;
mod memory;
mod memory_file;
mod monitor;
mod network;
mod node;
mod nodedev;
mod nwfilter;
mod params;
mod pool;
#[cfg(target_env = "gnu")]
mod power;
mod process;
pub mod qemu;
mod release;
mod secret;
mod snapshot;
mod stats;
mod stream;
mod strings;
mod tune;
mod tuning;
mod uuid_text;
mod vcpu;
mod volume;
mod watches;
pub mod xpath;

pub use agent::AgentExt;
pub use backup::BackupExt;
pub use block_job::{BlockJob, BlockJobExt};
pub use checkpoint::{Checkpoint, CheckpointsExt};
pub use connect::{CloseReason, ConnectExt, load, nobody_listens, open_connection};
pub use console_stream::{ConsoleStream, Events};
pub use device::DeviceExt;
pub use domain::DomainExt;
pub(crate) use entry::begin;
pub use entry::{arguments, prepare};
pub use errors::{is_missing_metadata, is_unsupported, is_unsupported_with_flags, unless_missing};
pub use event_loop::Moving;
pub use hypervisor::HypervisorExt;
pub use input::InputExt;
pub use interface::InterfaceChanges;
#[cfg(test)]
pub use last_error::failure;
pub use last_error::{forget_loss, known_loss, take_loss, take_loss_here, tells_loss};
pub use last_error::{unknown_there, words};
pub use launch_security::LaunchSecurity;
pub use library::Function;

pub use monitor::{Address, BlockSizes, InterfaceAddresses, MonitorExt, security_model};
pub use node::NodeExt;
pub use nodedev::{ConnectNodeDevices, NodeDeviceExt};
pub use params::{Param, Params};
pub use stats::{DomainStats, StatsExt, UUID_LENGTH, uuid_of};

pub use network::{Lease, NetworkConnect, NetworkExt, NetworkPort};
pub use nwfilter::{NwfilterBinding, NwfilterConnect};
pub use pool::PoolConnectExt;
pub use process::{ShieldFromSignals, close, double};
pub use release::{loaded_release, release};
pub use secret::SecretExt;
pub use snapshot::SnapshotsExt;

pub use stream::{MESSAGE, Received, StreamExt};
pub use tune::{IoThread, TuneExt};
pub use tuning::Tunable;
pub use uuid_text::uuid_text;
pub use vcpu::VcpuExt;
pub use volume::VolumeExt;
