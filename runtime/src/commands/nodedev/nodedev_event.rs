//! `nodedev-event`: virConnectNodeDeviceEventRegisterAny.

use crate::error::Result;
use crate::events::{Signal, kinds, watch};
use crate::flags::Constant;
use crate::libvirt::events::{Happening, node_device_events};
use crate::lookup::NodeDevice;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_generated::nodedev::{NodedevEventArgs, NodedevEventEvent};
use virt_sys as sys;

/// Prints the events of one device or all as they come.
pub fn run(
    session: &mut Session,
    device: Option<&NodeDevice>,
    args: &NodedevEventArgs,
) -> Result<Reply> {
    let Some(event) = args.event else { return Ok(kinds::<NodedevEventEvent>()) };
    watch(session, &args.event_loop, signal, |connection, heard| {
        node_device_events(connection, device, event.constant(), heard)
    })
}

fn signal(happening: &Happening) -> Signal {
    let name = &happening.name;
    let Some((event, _)) = happening.lifecycle else {
        let text = format!("event 'update' for node device {name}");
        return Signal::Event(text, json!({ "event": "update", "device": name }));
    };
    let detail = detail(event);
    let text = format!("event 'lifecycle' for node device {name}: {detail}");
    Signal::Event(text, json!({ "event": "lifecycle", "device": name, "detail": detail }))
}

/// The word for what happened.
fn detail(event: i32) -> &'static str {
    match event.cast_unsigned() {
        sys::VIR_NODE_DEVICE_EVENT_CREATED => "Created",
        sys::VIR_NODE_DEVICE_EVENT_DELETED => "Deleted",
        sys::VIR_NODE_DEVICE_EVENT_DEFINED => "Defined",
        sys::VIR_NODE_DEVICE_EVENT_UNDEFINED => "Undefined",
        _ => "unknown",
    }
}
