//! What handlers name: the types that the specification gives their commands, the session,
//! results and errors, the objects that dispatch hands over, and the traits through which libvirt
//! is called.

pub use crate::answer::error::{Context, Error, Result, os_text};
pub use crate::answer::reply::{Asked, OwnText, Shown, Time, Xml};
pub use crate::answer::text::sort_names;
pub use crate::families::host::{cpus, topology};
pub use crate::families::lists;
pub use crate::flags::*;
pub use crate::libvirt::{
    AgentExt, CheckpointsExt, ConnectExt, ConnectNodeDevices, DeviceExt, DomainExt, HypervisorExt,
    InterfaceChanges, MonitorExt, NetworkConnect, NetworkExt, NodeDeviceExt, NodeExt,
    NwfilterConnect, PoolConnectExt, SecretExt, SnapshotsExt, StatsExt, TuneExt, VcpuExt,
    VolumeExt,
};
pub use crate::params::TypedParams;
pub use crate::session::Session;
pub use crate::session::lookup::{
    Checkpoint, Domain, Interface, Later, NWFilter, Network, NetworkPort, NodeDevice,
    NwfilterBinding, Secret, Snapshot, StoragePool, StorageVol,
};
pub use crate::tools::{concurrent, edit, events, xml};
pub use crate::words::*;
pub use virsh_args::{Text, text};
pub use virt::connect::Connect;
pub use virt_sys as sys;

#[allow(unused_imports, reason = "not every group has commands already")]
pub use crate::replies::{
    backup::*, beyond::*, checkpoint::*, domain::*, events::*, filter::*, host::*, interface::*,
    monitor::*, network::*, nodedev::*, pool::*, secret::*, snapshot::*, virsh::*, volume::*,
};
#[allow(unused_imports, reason = "not every group has commands already")]
pub use virsh_generated::{
    backup::*, beyond::*, checkpoint::*, domain::*, events::*, filter::*, host::*, interface::*,
    monitor::*, network::*, nodedev::*, pool::*, secret::*, snapshot::*, virsh::*, volume::*,
};
