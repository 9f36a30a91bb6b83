//! `nodedev-update`: virNodeDeviceUpdate.

use crate::prelude::*;

/// Changes a device from the XML in a file.
pub fn run(device: &NodeDevice, args: &NodedevUpdateArgs) -> Result<NodedevUpdateReply> {
    let document = xml::read_file(&args.file)?;
    device.update(&document, args.flags())?;
    if args.config || args.live {
        return Ok(NodedevUpdateReply { config: args.config, live: args.live });
    }
    // Without a wish it depends on whether the device is active.
    let live = device.is_active().unwrap_or(true);
    Ok(NodedevUpdateReply { config: !live, live })
}
