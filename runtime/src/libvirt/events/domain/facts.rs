//! What libvirt tells of the events of domains: numbers of its enumerations, and texts, where a
//! missing one is none.

use crate::libvirt::params::Params;

/// What is told of an event.
#[derive(Debug, Clone, PartialEq)]
pub enum Facts {
    /// Nothing but that it happened.
    Plain,
    /// A change of its life: what and how.
    Lifecycle(i32, i32),
    /// The offset of its clock from UTC in seconds.
    ClockOffset(i64),
    /// What the watchdog does.
    Watchdog(i32),
    /// A user of a graphical console comes or goes.
    Graphics(GraphicsFacts),
    /// Something about a disk.
    Disk(DiskFacts),
    /// Something about the memory.
    Memory(MemoryFacts),
    /// Something about a device.
    Device(DeviceFacts),
    /// Values by name.
    Values(Params),
    /// The guest agent: its state, and why.
    Agent(i32, i32),
    /// The number of a pass over the memory.
    Iteration(i32),
    /// Metadata changed: its kind, and the URI of an element.
    Metadata(i32, Option<String>),
}

/// What is told of a user of a graphical console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraphicsFacts {
    /// How far the user is.
    pub phase: i32,
    /// The end at the host.
    pub local: Address,
    /// The end at the user.
    pub remote: Address,
    /// How the user is known.
    pub auth: Option<String>,
    /// Kinds and names by which the user is known.
    pub identities: Vec<(String, String)>,
}

/// An end of the connection of a graphical console.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// The number of the address family.
    pub family: i32,
    /// The host or path.
    pub node: Option<String>,
    /// The port.
    pub service: Option<String>,
}

/// What is told of a disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DiskFacts {
    /// It failed.
    IoError {
        /// The file or device on the host.
        source: Option<String>,
        /// The alias of the disk.
        device: Option<String>,
        /// What is done about it.
        action: i32,
        /// Why, where that is told.
        reason: Option<String>,
    },
    /// A block job came to a state.
    BlockJob {
        /// The path of the disk, or its target name.
        disk: Option<String>,
        /// The kind of job.
        job: i32,
        /// The state.
        status: i32,
    },
    /// It has another source.
    Change {
        /// The source before.
        before: Option<String>,
        /// The source now.
        after: Option<String>,
        /// The alias of the disk.
        device: Option<String>,
        /// Why.
        reason: i32,
    },
    /// The tray of the drive moved.
    Tray {
        /// The alias of the drive.
        device: Option<String>,
        /// Whether it opened or closed.
        change: i32,
    },
    /// It was written beyond a threshold.
    Threshold {
        /// The target name of the disk.
        disk: Option<String>,
        /// The path, where it is a local file or device.
        path: Option<String>,
        /// The threshold in bytes.
        threshold: u64,
        /// How far beyond it, in bytes.
        excess: u64,
    },
}

/// What is told of a device that is no disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceFacts {
    /// The alias.
    Named(Option<String>),
    /// A virtual interface has another MAC address.
    Mac {
        /// The alias.
        device: Option<String>,
        /// The address before.
        before: Option<String>,
        /// The address now.
        after: Option<String>,
    },
    /// The number of a virtual CPU.
    Vcpu(u32),
    /// A channel to the guest was opened or closed.
    Channel {
        /// The name of its target.
        channel: Option<String>,
        /// The state.
        state: i32,
        /// Why.
        reason: i32,
    },
}

/// What is told of the memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MemoryFacts {
    /// What the balloon leaves the guest, in KiB.
    Balloon(u64),
    /// Memory of the host failed.
    Failure {
        /// Who is hit.
        recipient: i32,
        /// What is done.
        action: i32,
        /// Bits that tell more.
        flags: u32,
    },
    /// The alias of a memory device, and its size in KiB.
    DeviceSize(Option<String>, u64),
}
