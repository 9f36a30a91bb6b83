//! The kinds of objects that are listed; domains are in `domain::listing`.

use super::{Filter, filtered, listed, named};
use crate::answer::error::{Context, Error, Result};
use crate::libvirt::ConnectNodeDevices;
use virt::connect::Connect;
use virt::interface::Interface;
use virt::network::Network;
use virt::nodedev::NodeDevice;
use virt::nwfilter::NWFilter;
use virt::secret::Secret;
use virt::storage_pool::StoragePool;
use virt::storage_vol::StorageVol;
use virt_sys as sys;

/// Tells which of active and inactive objects the flags ask for; without either, both.
fn sides(flags: u32, active: u32, inactive: u32) -> (bool, bool) {
    let neither = flags & (active | inactive) == 0;
    (neither || flags & active != 0, neither || flags & inactive != 0)
}

/// Lists the networks that the flags `VIR_CONNECT_LIST_NETWORKS_*` ask for.
///
/// # Errors
/// Says what cannot be listed.
pub fn networks(connection: &Connect, flags: u32) -> Result<Vec<Network>> {
    let filters = [
        Filter {
            yes: sys::VIR_CONNECT_LIST_NETWORKS_PERSISTENT,
            no: sys::VIR_CONNECT_LIST_NETWORKS_TRANSIENT,
            failed: "Failed to get network persistence info",
            test: Network::is_persistent,
        },
        Filter {
            yes: sys::VIR_CONNECT_LIST_NETWORKS_AUTOSTART,
            no: sys::VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART,
            failed: "Failed to get network autostart state",
            test: Network::autostart,
        },
    ];
    listed(connection.list_all_networks(flags), "Failed to list networks", || {
        let (active, inactive) = sides(
            flags,
            sys::VIR_CONNECT_LIST_NETWORKS_ACTIVE,
            sys::VIR_CONNECT_LIST_NETWORKS_INACTIVE,
        );
        let find = |name: &String| connection.lookup_network_by_name(name);
        let mut found = Vec::new();
        if active {
            let failed =
                ["Failed to get the number of active networks", "Failed to list active networks"];
            let names = || connection.list_networks();
            found.extend(named(failed, connection.num_of_networks(), names, find)?);
        }
        if inactive {
            let failed = [
                "Failed to get the number of inactive networks",
                "Failed to list inactive networks",
            ];
            let names = || connection.list_defined_networks();
            found.extend(named(failed, connection.num_of_defined_networks(), names, find)?);
        }
        filtered(found, flags, &filters)
    })
}

/// The flags of virConnectListAllStoragePools that filter by type.
const POOL_TYPES: u32 = sys::VIR_CONNECT_LIST_STORAGE_POOLS_DIR
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_FS
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_NETFS
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_DISK
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_SCSI
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_MPATH
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_RBD
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_ZFS
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE
    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT;

/// Lists the pools that the flags `VIR_CONNECT_LIST_STORAGE_POOLS_*` ask for.
///
/// # Errors
/// Says what cannot be listed.
pub fn pools(connection: &Connect, flags: u32) -> Result<Vec<StoragePool>> {
    let filters = [
        Filter {
            yes: sys::VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT,
            no: sys::VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT,
            failed: "Failed to get pool persistence info",
            test: StoragePool::is_persistent,
        },
        Filter {
            yes: sys::VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART,
            no: sys::VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART,
            failed: "Failed to get pool autostart state",
            test: StoragePool::autostart,
        },
    ];
    listed(connection.list_all_storage_pools(flags), "Failed to list pools", || {
        if flags & POOL_TYPES != 0 {
            return Err(Error::new("Filtering using --type is not supported by this libvirt"));
        }
        let (active, inactive) = sides(
            flags,
            sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE,
            sys::VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE,
        );
        let find = |name: &String| connection.lookup_storage_pool_by_name(name);
        let mut found = Vec::new();
        if active {
            // virsh's text ends with a blank.
            let failed =
                ["Failed to get the number of active pools ", "Failed to list active pools"];
            let names = || connection.list_storage_pools();
            found.extend(named(failed, connection.num_of_storage_pools(), names, find)?);
        }
        if inactive {
            let failed =
                ["Failed to get the number of inactive pools", "Failed to list inactive pools"];
            let names = || connection.list_defined_storage_pools();
            found.extend(named(failed, connection.num_of_defined_storage_pools(), names, find)?);
        }
        filtered(found, flags, &filters)
    })
}

/// Lists the volumes of a pool.
///
/// # Errors
/// Says that they cannot be listed.
pub fn volumes(pool: &StoragePool) -> Result<Vec<StorageVol>> {
    listed(pool.list_all_volumes(0), "Failed to list volumes", || {
        let find = |name: &String| pool.lookup_storage_vol_by_name(name);
        let failed = ["Failed to list storage volumes"; 2];
        named(failed, pool.num_of_volumes(), || pool.list_volumes(), find)
    })
}

/// Lists the interfaces of the host that the flags `VIR_CONNECT_LIST_INTERFACES_*` ask for.
///
/// # Errors
/// Says what cannot be listed.
pub fn interfaces(connection: &Connect, flags: u32) -> Result<Vec<Interface>> {
    listed(connection.list_all_interfaces(flags), "Failed to list interfaces", || {
        let (active, inactive) = sides(
            flags,
            sys::VIR_CONNECT_LIST_INTERFACES_ACTIVE,
            sys::VIR_CONNECT_LIST_INTERFACES_INACTIVE,
        );
        let find = |name: &String| connection.lookup_interface_by_name(name);
        let mut found = Vec::new();
        if active {
            let failed = ["Failed to list active interfaces"; 2];
            let names = || connection.list_interfaces();
            found.extend(named(failed, connection.num_of_interfaces(), names, find)?);
        }
        if inactive {
            let failed = ["Failed to list inactive interfaces"; 2];
            let names = || connection.list_defined_interfaces();
            found.extend(named(failed, connection.num_of_defined_interfaces(), names, find)?);
        }
        Ok(found)
    })
}

/// Lists the devices of the host that the flags `VIR_CONNECT_LIST_NODE_DEVICES_*` ask for, and
/// that have one of the capabilities which these flags name, if any are named. Where there are
/// only the older ways, all devices are active.
///
/// # Errors
/// Says what cannot be listed.
pub fn node_devices(
    connection: &Connect,
    flags: u32,
    capabilities: &[&str],
) -> Result<Vec<NodeDevice>> {
    listed(connection.list_all_node_devices(flags), "Failed to list node devices", || {
        let (active, inactive) = (
            sys::VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE,
            sys::VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE,
        );
        if !sides(flags, active, inactive).0 {
            return Ok(Vec::new());
        }
        let find = |name: &String| connection.lookup_node_device_by_name(name);
        let failed = ["Failed to count node devices", "Failed to list node devices"];
        let names = || connection.list_node_devices();
        let found = named(failed, connection.num_of_node_devices(None, 0), names, find)?;
        if capabilities.is_empty() {
            return Ok(found);
        }
        let mut kept = Vec::new();
        for device in found {
            let count = device.num_of_caps();
            count.context(|| "Failed to get capability numbers of the device")?;
            let names = device.list_caps();
            let names = names.context(|| "Failed to get capability names of the device")?;
            if names.iter().any(|name| capabilities.contains(&name.as_str())) {
                kept.push(device);
            }
        }
        Ok(kept)
    })
}

/// Lists the secrets that the flags `VIR_CONNECT_LIST_SECRETS_*` ask for.
///
/// # Errors
/// Says what cannot be listed.
pub fn secrets(connection: &Connect, flags: u32) -> Result<Vec<Secret>> {
    listed(connection.list_all_secrets(flags), "Failed to list node secrets", || {
        if flags != 0 {
            return Err(Error::new("Filtering is not supported by this libvirt"));
        }
        let find = |uuid: &String| connection.lookup_secret_by_uuid_string(uuid);
        let failed = ["Failed to count secrets", "Failed to list node secrets"];
        named(failed, connection.num_of_secrets(), || connection.list_secrets(), find)
    })
}

/// Lists the network filters.
///
/// # Errors
/// Says what cannot be listed.
pub fn nwfilters(connection: &Connect) -> Result<Vec<NWFilter>> {
    let failed = "Failed to list network filters";
    listed(connection.list_all_nw_filters(0), failed, || {
        let find = |name: &String| connection.lookup_nwfilter_by_name(name);
        let failed = ["Failed to count network filters", failed];
        named(failed, connection.num_of_nw_filters(), || connection.list_nw_filters(), find)
    })
}
