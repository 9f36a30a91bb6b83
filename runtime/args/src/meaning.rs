//! What values name: objects, their parts, words of the hypervisor; and the ways to name them.

use crate::object::ObjectKind;
#[cfg(feature = "spec")]
use {schemars::JsonSchema, serde::Deserialize};

crate::plain::plain! {
    /// What a value names. It decides how the object is found and what completion offers; how the
    /// value is read is the business of its [`ValueType`](crate::ValueType).
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "spec", derive(Deserialize, JsonSchema), serde(rename_all = "kebab-case"))]
    pub enum Meaning {
        /// A domain.
        Domain,
        /// A virtual network.
        Network,
        /// A port of a network.
        NetworkPort,
        /// A storage pool.
        Pool,
        /// A storage volume.
        Volume,
        /// An interface of the host.
        HostInterface,
        /// A network filter.
        Nwfilter,
        /// A binding of a network filter to a port.
        NwfilterBinding,
        /// A device of the host.
        NodeDevice,
        /// A secret.
        Secret,
        /// A snapshot of a domain.
        Snapshot,
        /// A checkpoint of a domain.
        Checkpoint,
        /// A disk of the domain on the line, by target or source.
        Disk,
        /// A virtual interface of the domain on the line.
        Interface,
        /// The alias of a device of the domain on the line.
        DeviceAlias,
        /// A virtual CPU of the domain on the line.
        Vcpu,
        /// An I/O thread of the domain on the line.
        Iothread,
        /// A group of I/O limits of the domain on the line.
        ThrottleGroup,
        /// A mount point in the guest of the domain on the line.
        MountPoint,
        /// A NUMA cell of the host.
        NumaCell,
        /// A CPU of the host.
        HostCpu,
        /// A size of the host's pages.
        PageSize,
        /// A CPU model that the hypervisor knows.
        CpuModel,
        /// A CPU architecture.
        Arch,
        /// A machine type of a guest.
        Machine,
        /// A virtualization type, as in the domain's attribute `type`.
        VirtType,
        /// The path of an emulator.
        Emulator,
        /// A type of storage pools.
        PoolType,
        /// An event of Linux's perf.
        PerfEvent,
        /// A key of a keyboard, in the codeset on the line.
        Key,
        /// An image of a backing chain of the domain on the line, such as `vda[1]`.
        BackingImage,
        /// The URI of a connection, or an alias of one.
        Uri,
        /// What an interface of a guest is connected to: a network or an interface of the host, by the type on the line.
        VifSource,
        /// A group of drives of the domain on the line that share I/O limits.
        IotuneGroup,
        /// The alias of a console or another character device of the domain on the line.
        CharDevice,
        /// A user who is logged in in the guest of the domain on the line.
        GuestUser,
        /// The URI of metadata of the domain or network on the line.
        MetadataUri,
        /// The prefix of metadata of the domain or network on the line.
        MetadataKey,
        /// The usage of a secret.
        SecretUsage,
        /// A SCSI host of the host, as `scsi_host0`.
        ScsiHost,
        /// The WWNN of a Fibre Channel adapter of the host.
        Wwnn,
        /// The WWPN of a Fibre Channel adapter of the host.
        Wwpn,
        /// The WWN of the fabric of a Fibre Channel adapter of the host.
        FabricWwn,
        /// A block device of the host, by its path.
        BlockDevice,
        /// A command of this program.
        Command,
        /// The name of an object of the kind on the line.
        ObjectName,
        /// A state of objects of the kind on the line.
        ObjectState,
        /// A key of the list of objects of the kind on the line.
        ObjectKey,
    }
}

impl Meaning {
    /// The object that is meant, if the value names one that the program can find.
    #[must_use]
    pub fn object(self) -> Option<ObjectKind> {
        Some(match self {
            Meaning::Domain => ObjectKind::Domain,
            Meaning::Network => ObjectKind::Network,
            Meaning::NetworkPort => ObjectKind::NetworkPort,
            Meaning::Pool => ObjectKind::Pool,
            Meaning::Volume => ObjectKind::Volume,
            Meaning::HostInterface => ObjectKind::Interface,
            Meaning::Nwfilter => ObjectKind::Nwfilter,
            Meaning::NwfilterBinding => ObjectKind::NwfilterBinding,
            Meaning::NodeDevice => ObjectKind::NodeDevice,
            Meaning::Secret => ObjectKind::Secret,
            Meaning::Snapshot => ObjectKind::Snapshot,
            Meaning::Checkpoint => ObjectKind::Checkpoint,
            Meaning::Disk
            | Meaning::Interface
            | Meaning::DeviceAlias
            | Meaning::Vcpu
            | Meaning::Iothread
            | Meaning::ThrottleGroup
            | Meaning::MountPoint
            | Meaning::NumaCell
            | Meaning::HostCpu
            | Meaning::PageSize
            | Meaning::CpuModel
            | Meaning::Arch
            | Meaning::Machine
            | Meaning::VirtType
            | Meaning::Emulator
            | Meaning::PoolType
            | Meaning::PerfEvent
            | Meaning::Key
            | Meaning::BackingImage
            | Meaning::Uri
            | Meaning::VifSource
            | Meaning::IotuneGroup
            | Meaning::CharDevice
            | Meaning::GuestUser
            | Meaning::MetadataUri
            | Meaning::MetadataKey
            | Meaning::SecretUsage
            | Meaning::ScsiHost
            | Meaning::Wwnn
            | Meaning::Wwpn
            | Meaning::FabricWwn
            | Meaning::BlockDevice
            | Meaning::Command
            | Meaning::ObjectName
            | Meaning::ObjectState
            | Meaning::ObjectKey => return None,
        })
    }
}

crate::plain::plain! {
    /// A way in which an object may be named.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "spec", derive(Deserialize, JsonSchema), serde(rename_all = "kebab-case"))]
    pub enum By {
        /// The number of a running domain.
        Id,
        /// The UUID.
        Uuid,
        /// The name.
        Name,
        /// The key of a volume.
        Key,
        /// The path of a volume.
        Path,
        /// The MAC address of an interface.
        Mac,
        /// The pair of WWNs of an HBA, `wwnn,wwpn`.
        WwnPair,
    }
}
