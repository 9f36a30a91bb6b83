//! `nodedev-event`: virConnectNodeDeviceEventRegisterAny.

use crate::libvirt::events::node_device_events;
use crate::prelude::*;

/// Prints the events of one device or all as they come.
pub fn run(
    session: &mut Session,
    device: Option<&NodeDevice>,
    args: &NodedevEventArgs,
) -> Result<NodedevEventReply> {
    events::answer(session, args.event, &args.event_loop, item, |connection, event, heard| {
        node_device_events(connection, device, event.constant(), heard)
    })
}

fn item(received: events::ReceivedEvent, timestamp: Time) -> NodedevEventItem {
    let detail = received.lifecycle.map(|(event, _)| NodeDeviceLifecycle::from_number(event));
    let event = if detail.is_some() { NodeDeviceEvent::Lifecycle } else { NodeDeviceEvent::Update };
    NodedevEventItem { event, device: received.name, detail, timestamp }
}
