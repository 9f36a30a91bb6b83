//! `nodedev-info`: virNodeDeviceGetName, virNodeDeviceGetParent, virNodeDeviceIsActive,
//! virNodeDeviceIsPersistent and virNodeDeviceGetAutostart.

use crate::error::Result;
use crate::libvirt::NodeDeviceExt;
use crate::lookup::NodeDevice;
use crate::reply::{Cell, Reply};
use crate::session::Session;
use virsh_generated::nodedev::NodedevInfoArgs;

/// Prints the basic facts about a device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevInfoArgs) -> Result<Reply> {
    let parent = device.parent().map_or_else(|_| Cell::absent(""), Cell::from);
    // A driver that cannot tell is taken to have only devices that are there for good.
    let fact = |fact: Result<bool, _>| fact.map_or_else(|_| Cell::absent("yes"), Cell::yes_no);
    let autostart = device.autostart();
    Ok(Reply::Fields(vec![
        ("name", device.name()?.into()),
        ("parent", parent),
        ("active", fact(device.is_active())),
        ("persistent", fact(device.is_persistent())),
        ("autostart", autostart.map_or_else(|_| Cell::absent("no autostart"), Cell::yes_no)),
    ]))
}
