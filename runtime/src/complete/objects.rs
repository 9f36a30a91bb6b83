//! What a value may name, by its meaning: objects of the connection and what belongs to them.

use super::devices::{self, Part};
use super::line::Value;
use super::{each, host, metadata, uris, words};
use crate::answer::error::Result;
use crate::families::domain::{keys, listing};
use crate::families::lists;
use crate::families::moment;
use crate::libvirt::{Checkpoint, CheckpointsExt, NetworkExt, NwfilterConnect, VolumeExt};
use crate::session::Session;
use crate::session::lookup::Snapshot;
use crate::words::{Arch, PerfEvent, VirtType};
use virsh_args::{By, ChoiceValue, Meaning, Offers, OptionDef};
use virsh_generated::domain::{AttachInterfaceType, SendKeyCodeset};
use virsh_generated::pool::PoolListType;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::network::Network;
use virt_sys as sys;

/// The objects of a kind that fit the option, named in a way that it accepts.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn candidates(session: &mut Session, value: &Value, of: Meaning) -> Result<Vec<String>> {
    let (offers, by_uuid) = (value.option.offers, is_by_uuid(value.option));
    Ok(match of {
        Meaning::Domain => domains(&session.connection()?, offers, by_uuid)?,
        Meaning::Network => networks(&session.connection()?, offers, by_uuid)?,
        Meaning::Pool => pools(&session.connection()?, offers, by_uuid)?,
        Meaning::HostInterface if value.option.by() == [By::Mac] => {
            host_macs(&session.connection()?)?
        }
        Meaning::HostInterface => host_interfaces(&session.connection()?, offers)?,
        Meaning::NodeDevice => node_devices(&session.connection()?, offers)?,
        Meaning::Secret => secrets(&session.connection()?)?,
        Meaning::Nwfilter => nwfilters(&session.connection()?)?,
        Meaning::NwfilterBinding => bindings(&session.connection()?)?,
        Meaning::Volume => volumes(session, value)?,
        Meaning::Snapshot => snapshots(session, value)?,
        Meaning::Checkpoint => checkpoints(session, value)?,
        Meaning::NetworkPort => {
            let network = value.sought_whole().and_then(|sought| session.network(sought).ok());
            network.map_or(Ok(Vec::new()), |network| ports(&network))?
        }
        Meaning::NumaCell => host::cells(session)?,
        Meaning::PageSize => host::page_sizes(session)?,
        Meaning::HostCpu => host::cpus(session, value)?,
        Meaning::CpuModel => host::cpu_models(session, value)?,
        Meaning::Disk => devices::candidates(session, value, Part::Disk)?,
        Meaning::Interface => devices::candidates(session, value, Part::Interface)?,
        Meaning::DeviceAlias => devices::candidates(session, value, Part::Alias)?,
        Meaning::Vcpu => devices::candidates(session, value, Part::Vcpu)?,
        Meaning::Iothread => devices::candidates(session, value, Part::Iothread)?,
        Meaning::ThrottleGroup => devices::candidates(session, value, Part::ThrottleGroup)?,
        Meaning::MountPoint => devices::mount_points(session, value),
        Meaning::Arch | Meaning::VirtType | Meaning::PoolType | Meaning::PerfEvent => {
            words::owned(fixed(of))
        }
        Meaning::Key => keys::names(codeset(value)),
        Meaning::BackingImage => devices::candidates(session, value, Part::Image)?,
        Meaning::Command if value.option.repeated => each::commands(value),
        Meaning::Command => words::commands(),
        Meaning::ObjectName => each::names(session, value)?,
        Meaning::ObjectState => each::states(value),
        Meaning::ObjectKey => each::keys(value),
        Meaning::IotuneGroup => devices::candidates(session, value, Part::IotuneGroup)?,
        Meaning::CharDevice => devices::candidates(session, value, Part::CharDevice)?,
        Meaning::GuestUser => devices::users(session, value),
        Meaning::MetadataUri => metadata::uris(session, value)?,
        Meaning::MetadataKey => metadata::prefixes(session, value)?,
        Meaning::Machine => host::machines(session, value)?,
        Meaning::ScsiHost => host::scsi_hosts(session)?,
        Meaning::Wwnn => host::fibre_channel(session, "wwnn")?,
        Meaning::Wwpn => host::fibre_channel(session, "wwpn")?,
        Meaning::FabricWwn => host::fibre_channel(session, "fabric_wwn")?,
        Meaning::BlockDevice => host::block_devices(session)?,
        Meaning::SecretUsage => usages(&session.connection()?)?,
        Meaning::VifSource => vif_sources(session, value)?,
        Meaning::Uri => uris::candidates().into_iter().map(|uri| uri.word).collect(),
        Meaning::Emulator => Vec::new(),
    })
}

/// The names of all objects of a kind for which nothing but the connection is needed; none of other kinds.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn names(connection: &Connect, of: Meaning) -> Result<Vec<String>> {
    match of {
        Meaning::Domain => domains(connection, None, false),
        Meaning::Network => networks(connection, None, false),
        Meaning::Pool => pools(connection, None, false),
        Meaning::HostInterface => host_interfaces(connection, None),
        Meaning::NodeDevice => node_devices(connection, None),
        Meaning::Nwfilter => nwfilters(connection),
        _ => Ok(Vec::new()),
    }
}

/// The words of which a value is one, whatever the connection.
#[must_use]
pub fn fixed(of: Meaning) -> &'static [&'static str] {
    match of {
        Meaning::Arch => Arch::WORDS,
        Meaning::VirtType => VirtType::WORDS,
        Meaning::PoolType => PoolListType::WORDS,
        Meaning::PerfEvent => PerfEvent::WORDS,
        _ => &[],
    }
}

/// The codeset of keys on the line.
fn codeset(value: &Value) -> SendKeyCodeset {
    let given = value.given.iter().find(|given| given.option.name == "codeset");
    let word = given.and_then(|given| given.value.as_deref()?.to_str());
    word.and_then(SendKeyCodeset::from_word).unwrap_or(SendKeyCodeset::Linux)
}

/// Tells whether an object can be named by its UUID and not by its name.
fn is_by_uuid(option: &OptionDef) -> bool {
    option.by().contains(&By::Uuid) && !option.by().contains(&By::Name)
}

/// The flags of a listing that chooses by state.
fn flags(offers: Option<Offers>, [active, inactive, persistent]: [u32; 3]) -> u32 {
    match offers {
        Some(Offers::Active) => active,
        Some(Offers::Inactive) => inactive,
        Some(Offers::Persistent) => persistent,
        Some(Offers::ManagedSave) | None => 0,
    }
}

fn domains(connection: &Connect, offers: Option<Offers>, by_uuid: bool) -> Result<Vec<String>> {
    let states = [
        sys::VIR_CONNECT_LIST_DOMAINS_ACTIVE,
        sys::VIR_CONNECT_LIST_DOMAINS_INACTIVE,
        sys::VIR_CONNECT_LIST_DOMAINS_PERSISTENT,
    ];
    let flags = match offers {
        Some(Offers::ManagedSave) => sys::VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE,
        offers => flags(offers, states),
    };
    let found = listing::domains(connection, flags)?;
    Ok(found
        .iter()
        .map(|it| if by_uuid { it.uuid_string() } else { it.name() })
        .collect::<Result<_, _>>()?)
}

fn networks(connection: &Connect, offers: Option<Offers>, by_uuid: bool) -> Result<Vec<String>> {
    let states = [
        sys::VIR_CONNECT_LIST_NETWORKS_ACTIVE,
        sys::VIR_CONNECT_LIST_NETWORKS_INACTIVE,
        sys::VIR_CONNECT_LIST_NETWORKS_PERSISTENT,
    ];
    let found = lists::networks(connection, flags(offers, states))?;
    Ok(found
        .iter()
        .map(|it| if by_uuid { it.uuid_string() } else { it.name() })
        .collect::<Result<_, _>>()?)
}

fn pools(connection: &Connect, offers: Option<Offers>, by_uuid: bool) -> Result<Vec<String>> {
    let states = [
        sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE,
        sys::VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE,
        sys::VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT,
    ];
    let found = lists::pools(connection, flags(offers, states))?;
    Ok(found
        .iter()
        .map(|it| if by_uuid { it.uuid_string() } else { it.name() })
        .collect::<Result<_, _>>()?)
}

fn host_interfaces(connection: &Connect, offers: Option<Offers>) -> Result<Vec<String>> {
    let states =
        [sys::VIR_CONNECT_LIST_INTERFACES_ACTIVE, sys::VIR_CONNECT_LIST_INTERFACES_INACTIVE, 0];
    let found = lists::interfaces(connection, flags(offers, states))?;
    Ok(found.iter().map(virt::interface::Interface::name).collect::<Result<_, _>>()?)
}

/// The MAC addresses of the host's interfaces.
fn host_macs(connection: &Connect) -> Result<Vec<String>> {
    let found = lists::interfaces(connection, 0)?;
    Ok(found.iter().map(virt::interface::Interface::mac_string).collect::<Result<_, _>>()?)
}

fn node_devices(connection: &Connect, offers: Option<Offers>) -> Result<Vec<String>> {
    let states =
        [sys::VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE, sys::VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE, 0];
    let found = lists::node_devices(connection, flags(offers, states), &[])?;
    Ok(found.iter().map(virt::nodedev::NodeDevice::name).collect::<Result<_, _>>()?)
}

fn secrets(connection: &Connect) -> Result<Vec<String>> {
    let found = lists::secrets(connection, 0)?;
    Ok(found.iter().map(virt::secret::Secret::uuid_string).collect::<Result<_, _>>()?)
}

/// What secrets are for, as it identifies them; those without a use have none.
fn usages(connection: &Connect) -> Result<Vec<String>> {
    let found = lists::secrets(connection, 0)?;
    let usages = found.iter().filter_map(|secret| secret.usage_id().ok());
    Ok(usages.filter(|usage| !usage.is_empty()).collect())
}

/// What an interface of the type on the line may be connected to.
fn vif_sources(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let given = value.given.iter().find(|given| given.option.name == "type");
    let word = given.and_then(|given| given.value.as_deref()?.to_str());
    let Some(of) = word.and_then(AttachInterfaceType::from_word) else { return Ok(Vec::new()) };
    let connection = session.connection()?;
    match of {
        AttachInterfaceType::Network => networks(&connection, None, false),
        AttachInterfaceType::Bridge | AttachInterfaceType::Direct => {
            host_interfaces(&connection, None)
        }
        AttachInterfaceType::Hostdev | AttachInterfaceType::Vhostuser => Ok(Vec::new()),
    }
}

fn nwfilters(connection: &Connect) -> Result<Vec<String>> {
    let found = lists::nwfilters(connection)?;
    Ok(found.iter().map(virt::nwfilter::NWFilter::name).collect::<Result<_, _>>()?)
}

/// The volumes of the pool on the line; for a command that takes no pool, the paths of the
/// volumes of all running pools.
fn volumes(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    if let Some(sought) = value.sought_whole() {
        let Ok(pool) = session.pool(sought) else { return Ok(Vec::new()) };
        let found = lists::volumes(&pool)?;
        return Ok(found.iter().map(VolumeExt::carried_name).collect::<Result<_, _>>()?);
    }
    if value.option.within().is_some() {
        return Ok(Vec::new());
    }
    let active = sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE;
    let mut paths = Vec::new();
    for pool in lists::pools(&session.connection()?, active)? {
        // A pool that cannot be read must not hide the volumes of the others.
        let found = lists::volumes(&pool).unwrap_or_default();
        paths.extend(found.iter().filter_map(|volume| volume.carried_path().ok()));
    }
    Ok(paths)
}

/// The devices of the ports to which filters are bound.
fn bindings(connection: &Connect) -> Result<Vec<String>> {
    let bindings = connection.nwfilter_bindings()?;
    Ok(bindings.iter().filter_map(|binding| binding.port().ok()).collect())
}

/// The ports of a network by their UUIDs.
fn ports(network: &Network) -> Result<Vec<String>> {
    Ok(network.ports()?.iter().filter_map(|port| port.uuid_string().ok()).collect())
}

/// The snapshots of the domain on the line.
fn snapshots(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let Some(domain) = domain_on_line(session, value) else { return Ok(Vec::new()) };
    let found = moment::snapshots(&domain, 0)?;
    Ok(found.iter().map(Snapshot::name).collect::<Result<_, _>>()?)
}

/// The checkpoints of the domain on the line.
fn checkpoints(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let Some(domain) = domain_on_line(session, value) else { return Ok(Vec::new()) };
    let found = domain.checkpoints(0)?;
    Ok(found.iter().map(Checkpoint::name).collect::<Result<_, _>>()?)
}

fn domain_on_line(session: &mut Session, value: &Value) -> Option<Domain> {
    session.domain(value.sought(Meaning::Domain)?).ok()
}
