//! `nodedev-list`: virConnectListAllNodeDevices and, for the tree, virNodeDeviceGetParent.

use crate::concurrent;
use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use crate::text::sort_names;
use crate::tree::{self, Node};
use virsh_generated::nodedev::{NodedevListArgs, NodedevListCap as Cap};
use virt::nodedev::NodeDevice;
use virt_sys as sys;

/// Lists the names of devices, or shows them below their parents.
pub fn run(session: &mut Session, args: &NodedevListArgs) -> Result<Reply> {
    let listed = session.connection()?.list_all_node_devices(flags(args));
    let listed = listed.context(|| "Failed to list node devices".to_owned())?;
    let named = |device: NodeDevice| -> Result<_> { Ok((device.name()?, device)) };
    let mut devices = listed.into_iter().map(named).collect::<Result<Vec<_>>>()?;
    sort_names(&mut devices, |(name, _)| name.clone());
    if !args.tree {
        return Ok(Reply::lines("name", devices.into_iter().map(|(name, _)| name)));
    }
    let nodes = concurrent::map(&devices, |(name, device)| Node {
        name: name.clone(),
        parent: device.parent().ok(),
    });
    Ok(Reply::data(tree::text(&nodes), tree::json(&nodes)))
}

/// The states and the capabilities to list, as libvirt's bits.
fn flags(args: &NodedevListArgs) -> u32 {
    let states = match (args.inactive, args.all) {
        (false, false) => sys::VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE,
        (true, false) => sys::VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE,
        (_, true) => {
            sys::VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE | sys::VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE
        }
    };
    args.cap.iter().flatten().fold(states, |flags, cap| flags | bit(*cap))
}

fn bit(cap: Cap) -> u32 {
    match cap {
        Cap::System => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM,
        Cap::Pci => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV,
        Cap::UsbDevice => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV,
        Cap::Usb => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE,
        Cap::Net => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET,
        Cap::ScsiHost => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST,
        Cap::ScsiTarget => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET,
        Cap::Scsi => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI,
        Cap::Storage => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE,
        Cap::FcHost => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST,
        Cap::Vports => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS,
        Cap::ScsiGeneric => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC,
        Cap::Drm => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM,
        Cap::MdevTypes => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES,
        Cap::Mdev => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV,
        Cap::Ccw => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV,
        Cap::Css => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV,
        Cap::Vdpa => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA,
        Cap::ApCard => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD,
        Cap::ApQueue => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE,
        Cap::ApMatrix => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX,
        Cap::Vpd => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD,
    }
}
