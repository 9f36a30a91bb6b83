//! What nearly every handler names: the session, results and errors, the objects that dispatch
//! hands over, flags, and the traits through which libvirt is called.

pub use crate::error::{Context, Error, Result};
pub use crate::flags::{Constant, Flags};
pub use crate::libvirt::{
    ConnectExt, ConnectNodeDevices, DomainExt, HypervisorExt, InterfaceChanges, MonitorExt,
    NetworkConnect, NetworkExt, NodeDeviceExt, NodeExt, NwfilterConnect, PoolConnectExt, SecretExt,
    StatsExt,
};
pub use crate::lookup::{
    Domain, Interface, NWFilter, Network, NetworkPort, NodeDevice, NwfilterBinding, Secret,
    StoragePool, StorageVol,
};
pub use crate::reply::Xml;
pub use crate::session::Session;
pub use virt::connect::Connect;
