//! The objects of the connection, by the kind of the option's value.

use super::line::Value;
use crate::error::Result;
use crate::libvirt::names;
use crate::session::Session;
use virsh_args::command::Offers;
use virt::connect::Connect;
use virt::error::Error;
use virt_sys as sys;

/// The names of all objects of a kind that fit the option; none for what is no object.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn candidates(session: &mut Session, value: &Value, kind: &str) -> Result<Vec<String>> {
    let offers = value.option.offers;
    Ok(match kind {
        "domain" => domains(&session.connection()?, offers)?,
        "network" => networks(&session.connection()?, offers)?,
        "pool" => pools(&session.connection()?, offers)?,
        "host-interface" => host_interfaces(&session.connection()?, offers)?,
        "node-device" => node_devices(&session.connection()?, offers)?,
        "secret" => secrets(&session.connection()?)?,
        "nwfilter" => nwfilters(&session.connection()?)?,
        "nwfilter-binding" => names::nwfilter_bindings(&session.connection()?)?,
        "volume" => volumes(session, value)?,
        "snapshot" | "checkpoint" => states(session, value, kind)?,
        "network-port" => {
            let network = value.given_kind("network").map(str::to_owned).unwrap_or_default();
            session.network(&network).ok().map_or(Ok(Vec::new()), |it| names::network_ports(&it))?
        }
        _ => Vec::new(),
    })
}

/// The flags of a listing that chooses by state.
fn flags(offers: Option<Offers>, [active, inactive, persistent]: [u32; 3]) -> u32 {
    match offers {
        Some(Offers::Active) => active,
        Some(Offers::Inactive) => inactive,
        Some(Offers::Persistent) => persistent,
        Some(Offers::Uuids) | None => 0,
    }
}

fn domains(connection: &Connect, offers: Option<Offers>) -> Result<Vec<String>, Error> {
    let states = [
        sys::VIR_CONNECT_LIST_DOMAINS_ACTIVE,
        sys::VIR_CONNECT_LIST_DOMAINS_INACTIVE,
        sys::VIR_CONNECT_LIST_DOMAINS_PERSISTENT,
    ];
    let found = connection.list_all_domains(flags(offers, states))?;
    let by_uuid = offers == Some(Offers::Uuids);
    found.iter().map(|it| if by_uuid { it.uuid_string() } else { it.name() }).collect()
}

fn networks(connection: &Connect, offers: Option<Offers>) -> Result<Vec<String>, Error> {
    let states = [
        sys::VIR_CONNECT_LIST_NETWORKS_ACTIVE,
        sys::VIR_CONNECT_LIST_NETWORKS_INACTIVE,
        sys::VIR_CONNECT_LIST_NETWORKS_PERSISTENT,
    ];
    let found = connection.list_all_networks(flags(offers, states))?;
    let by_uuid = offers == Some(Offers::Uuids);
    found.iter().map(|it| if by_uuid { it.uuid_string() } else { it.name() }).collect()
}

fn pools(connection: &Connect, offers: Option<Offers>) -> Result<Vec<String>, Error> {
    let states = [
        sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE,
        sys::VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE,
        sys::VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT,
    ];
    let found = connection.list_all_storage_pools(flags(offers, states))?;
    let by_uuid = offers == Some(Offers::Uuids);
    found.iter().map(|it| if by_uuid { it.uuid_string() } else { it.name() }).collect()
}

fn host_interfaces(connection: &Connect, offers: Option<Offers>) -> Result<Vec<String>, Error> {
    let states =
        [sys::VIR_CONNECT_LIST_INTERFACES_ACTIVE, sys::VIR_CONNECT_LIST_INTERFACES_INACTIVE, 0];
    let found = connection.list_all_interfaces(flags(offers, states))?;
    found.iter().map(virt::interface::Interface::name).collect()
}

/// The MAC addresses of the host's interfaces.
///
/// # Errors
/// Returns libvirt's error.
pub fn host_macs(connection: &Connect) -> Result<Vec<String>, Error> {
    let found = connection.list_all_interfaces(0)?;
    found.iter().map(virt::interface::Interface::mac_string).collect()
}

fn node_devices(connection: &Connect, offers: Option<Offers>) -> Result<Vec<String>, Error> {
    let states =
        [sys::VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE, sys::VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE, 0];
    let found = connection.list_all_node_devices(flags(offers, states))?;
    found.iter().map(virt::nodedev::NodeDevice::name).collect()
}

fn secrets(connection: &Connect) -> Result<Vec<String>, Error> {
    let found = connection.list_all_secrets(0)?;
    found.iter().map(virt::secret::Secret::uuid_string).collect()
}

fn nwfilters(connection: &Connect) -> Result<Vec<String>, Error> {
    let found = connection.list_all_nw_filters(0)?;
    found.iter().map(virt::nwfilter::NWFilter::name).collect()
}

/// The volumes of the pool on the line; for a command that takes no pool, the paths of the
/// volumes of all running pools.
fn volumes(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    if let Some(pool) = value.given_kind("pool").map(str::to_owned) {
        let Ok(pool) = session.pool(&pool) else { return Ok(Vec::new()) };
        let found = pool.list_all_volumes(0)?;
        return Ok(found
            .iter()
            .map(virt::storage_vol::StorageVol::name)
            .collect::<Result<_, _>>()?);
    }
    let takes_pool = value.command.options.iter().any(|option| option.name == "pool");
    if takes_pool {
        return Ok(Vec::new());
    }
    let active = sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE;
    let mut paths = Vec::new();
    for pool in session.connection()?.list_all_storage_pools(active)? {
        // A pool that cannot be read must not hide the volumes of the others.
        let found = pool.list_all_volumes(0).unwrap_or_default();
        paths.extend(found.iter().filter_map(|volume| volume.path().ok()));
    }
    Ok(paths)
}

/// The snapshots or checkpoints of the domain on the line.
fn states(session: &mut Session, value: &Value, kind: &str) -> Result<Vec<String>> {
    let domain = value.given_kind("domain").map(str::to_owned).unwrap_or_default();
    let Ok(domain) = session.domain(&domain) else { return Ok(Vec::new()) };
    if kind == "checkpoint" {
        return Ok(names::checkpoints(&domain)?);
    }
    let found = domain.list_all_snapshots(0)?;
    let name = virt::domain_snapshot::DomainSnapshot::name;
    Ok(found.iter().map(name).collect::<Result<_, _>>()?)
}
