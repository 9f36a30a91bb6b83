//! What nearly every handler names: the session, results and errors, the objects that dispatch
//! hands over, flags, and the traits through which libvirt is called.

pub use crate::answer::error::{Context, Error, Result};
pub use crate::answer::reply::Xml;
pub use crate::flags::{Constant, Flags};
pub use crate::libvirt::{
    ConnectExt, ConnectNodeDevices, DomainExt, HypervisorExt, InterfaceChanges, MonitorExt,
    NetworkConnect, NetworkExt, NodeDeviceExt, NodeExt, NwfilterConnect, PoolConnectExt, SecretExt,
    StatsExt, VolumeExt,
};
pub use crate::session::Session;
pub use crate::session::lookup::{
    Domain, Interface, NWFilter, Network, NetworkPort, NodeDevice, NwfilterBinding, Secret,
    StoragePool, StorageVol,
};
pub use virt::connect::Connect;
