//! What follows from the object that a value names and the ways to name it: words for people.

use virsh_args::{By, Meaning, ObjectKind};

/// The ways in the order in which people are told of them.
const WAYS: [(By, &str); 7] = [
    (By::Name, "name"),
    (By::Id, "id"),
    (By::Uuid, "UUID"),
    (By::Key, "key"),
    (By::Path, "path"),
    (By::Mac, "MAC address"),
    (By::WwnPair, "pair of WWNs as wwnn,wwpn"),
];

/// The help of an option that names an object: `Domain name, id or UUID`.
#[must_use]
pub fn help(of: Meaning, by: &[By]) -> String {
    let ways: Vec<&str> =
        WAYS.iter().filter(|(way, _)| by.contains(way)).map(|(_, word)| *word).collect();
    match ways.split_last() {
        None => String::new(),
        Some((last, [])) => format!("{} {last}", title(of)),
        Some((last, before)) => format!("{} {} or {last}", title(of), before.join(", ")),
    }
}

/// The placeholder that the manual shows: the way, if there is one only, else the object.
#[must_use]
pub fn placeholder(of: Meaning, by: &[By]) -> &'static str {
    match by {
        [By::Id] => "ID",
        [By::Uuid] => "UUID",
        [By::Name] => "NAME",
        [By::Key] => "KEY",
        [By::Path] => "PATH",
        [By::Mac] => "MAC",
        [By::WwnPair] => "WWNS",
        [] | [_, _, ..] => object(of),
    }
}

/// The name in the spec and the catalogue.
#[must_use]
pub fn name(of: Meaning) -> String {
    heck::ToKebabCase::to_kebab_case(format!("{of:?}").as_str())
}

/// The name of a way in the spec and the catalogue.
#[must_use]
pub fn way(by: By) -> String {
    heck::ToKebabCase::to_kebab_case(format!("{by:?}").as_str())
}

/// The ways in which the object may be named; none where it is no object with a name.
#[must_use]
pub fn ways(of: Meaning) -> &'static [By] {
    match of.object() {
        Some(ObjectKind::Domain) => &[By::Id, By::Uuid, By::Name],
        Some(ObjectKind::Network | ObjectKind::Pool | ObjectKind::Nwfilter) => {
            &[By::Uuid, By::Name]
        }
        Some(ObjectKind::NetworkPort | ObjectKind::Secret) => &[By::Uuid],
        Some(ObjectKind::Volume) => &[By::Name, By::Key, By::Path],
        Some(ObjectKind::Interface) => &[By::Mac, By::Name],
        Some(ObjectKind::NodeDevice) => &[By::WwnPair, By::Name],
        Some(ObjectKind::NwfilterBinding | ObjectKind::Snapshot | ObjectKind::Checkpoint) => {
            &[By::Name]
        }
        None if of == Meaning::Interface => &[By::Name, By::Mac],
        None => &[],
    }
}

/// What the object is a part of, if it is found in something else.
#[must_use]
pub fn whole(of: Meaning) -> Option<Meaning> {
    match of {
        Meaning::Volume => Some(Meaning::Pool),
        Meaning::NetworkPort => Some(Meaning::Network),
        Meaning::Snapshot | Meaning::Checkpoint => Some(Meaning::Domain),
        _ => None,
    }
}

/// The type of the object that a handler gets, as the runtime's prelude of objects names it.
#[must_use]
pub fn rust_type(of: Meaning) -> Option<&'static str> {
    Some(match of.object()? {
        ObjectKind::Domain => "Domain",
        ObjectKind::Network => "Network",
        ObjectKind::NetworkPort => "NetworkPort",
        ObjectKind::Pool => "StoragePool",
        ObjectKind::Volume => "StorageVol",
        ObjectKind::Interface => "Interface",
        ObjectKind::Nwfilter => "NWFilter",
        ObjectKind::NwfilterBinding => "NwfilterBinding",
        ObjectKind::NodeDevice => "NodeDevice",
        ObjectKind::Secret => "Secret",
        ObjectKind::Snapshot => "Snapshot",
        ObjectKind::Checkpoint => "Checkpoint",
    })
}

fn title(of: Meaning) -> &'static str {
    match of {
        Meaning::Domain => "Domain",
        Meaning::Network => "Network",
        Meaning::NetworkPort => "Network port",
        Meaning::Pool => "Pool",
        Meaning::Volume => "Volume",
        Meaning::HostInterface | Meaning::Interface => "Interface",
        Meaning::Nwfilter => "Network filter",
        Meaning::NwfilterBinding => "Network filter binding",
        Meaning::NodeDevice | Meaning::CharDevice => "Device",
        Meaning::Secret => "Secret",
        Meaning::Snapshot => "Snapshot",
        Meaning::Checkpoint => "Checkpoint",
        Meaning::Disk => "Disk",
        Meaning::DeviceAlias => "Device alias",
        Meaning::Vcpu => "vCPU",
        Meaning::Iothread => "I/O thread",
        Meaning::ThrottleGroup => "Group of limits",
        Meaning::MountPoint => "Mount point",
        Meaning::NumaCell => "NUMA cell",
        Meaning::HostCpu => "CPU",
        Meaning::PageSize => "Page size",
        Meaning::CpuModel => "CPU model",
        Meaning::Arch => "Architecture",
        Meaning::Machine => "Machine type",
        Meaning::VirtType => "Virtualization type",
        Meaning::Emulator => "Emulator",
        Meaning::PoolType => "Pool type",
        Meaning::PerfEvent => "Perf event",
        Meaning::Key => "Key",
        Meaning::BackingImage => "Image",
        Meaning::Uri | Meaning::MetadataUri => "URI",
        Meaning::VifSource => "Source",
        Meaning::IotuneGroup => "Group of drives",
        Meaning::GuestUser => "User",
        Meaning::MetadataKey => "Prefix",
        Meaning::SecretUsage => "Usage",
        Meaning::ScsiHost => "SCSI host",
        Meaning::Wwnn => "WWNN",
        Meaning::Wwpn => "WWPN",
        Meaning::FabricWwn => "WWN",
        Meaning::BlockDevice => "Block device",
        Meaning::Command => "Command",
        Meaning::ObjectName => "Name",
        Meaning::ObjectState => "State",
        Meaning::ObjectKey => "Key",
    }
}

fn object(of: Meaning) -> &'static str {
    match of {
        Meaning::Domain => "DOMAIN",
        Meaning::Network => "NETWORK",
        Meaning::NetworkPort => "PORT",
        Meaning::Pool => "POOL",
        Meaning::Volume => "VOLUME",
        Meaning::HostInterface | Meaning::Interface => "INTERFACE",
        Meaning::Nwfilter => "NWFILTER",
        Meaning::NwfilterBinding => "BINDING",
        Meaning::NodeDevice | Meaning::CharDevice => "DEVICE",
        Meaning::Secret => "SECRET",
        Meaning::Snapshot => "SNAPSHOT",
        Meaning::Checkpoint => "CHECKPOINT",
        Meaning::Disk => "TARGET",
        Meaning::DeviceAlias => "ALIAS",
        Meaning::Vcpu | Meaning::HostCpu => "CPU",
        Meaning::Iothread => "ID",
        Meaning::ThrottleGroup | Meaning::IotuneGroup => "GROUP",
        Meaning::NumaCell => "CELL",
        Meaning::PageSize => "SIZE",
        Meaning::CpuModel => "MODEL",
        Meaning::Arch => "ARCH",
        Meaning::Machine => "MACHINE",
        Meaning::VirtType | Meaning::PoolType => "TYPE",
        Meaning::PerfEvent => "EVENT",
        Meaning::Key => "KEY",
        Meaning::BackingImage => "IMAGE",
        Meaning::Emulator | Meaning::MountPoint | Meaning::BlockDevice => "PATH",
        Meaning::Uri | Meaning::MetadataUri => "URI",
        Meaning::VifSource => "SOURCE",
        Meaning::GuestUser => "USER",
        Meaning::MetadataKey => "PREFIX",
        Meaning::SecretUsage => "USAGE",
        Meaning::ScsiHost => "NAME",
        Meaning::Wwnn => "WWNN",
        Meaning::Wwpn => "WWPN",
        Meaning::FabricWwn => "WWN",
        Meaning::Command => "COMMAND",
        Meaning::ObjectName => "NAME",
        Meaning::ObjectState => "STATE",
        Meaning::ObjectKey => "KEY",
    }
}

#[cfg(test)]
mod tests {
    use super::{By, Meaning, help, placeholder};

    #[test]
    fn help_tells_of_the_ways_in_words() {
        assert_eq!(help(Meaning::Domain, &[By::Id, By::Uuid, By::Name]), "Domain name, id or UUID");
        assert_eq!(help(Meaning::Secret, &[By::Uuid]), "Secret UUID");
        assert_eq!(help(Meaning::Disk, &[]), "");
    }

    #[test]
    fn the_only_way_is_the_placeholder() {
        assert_eq!(placeholder(Meaning::Network, &[By::Uuid]), "UUID");
        assert_eq!(placeholder(Meaning::Network, &[By::Uuid, By::Name]), "NETWORK");
    }
}
