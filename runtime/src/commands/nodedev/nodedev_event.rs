//! `nodedev-event`: virConnectNodeDeviceEventRegisterAny.

use crate::libvirt::events::node_device_events;
use crate::prelude::*;

/// Prints the events of one device or all as they come.
pub fn run(
    session: &mut Session,
    device: Option<&NodeDevice>,
    args: &NodedevEventArgs,
) -> Result<NodedevEventReply> {
    let Some(event) = args.event else { return Ok(events::kinds::<NodedevEventEvent>().into()) };
    let watched = events::watch(session, &args.event_loop, item, |connection, heard| {
        Ok(vec![node_device_events(connection, device, event.constant(), heard)?])
    });
    watched.map(Into::into)
}

fn item(received: events::ReceivedEvent, timestamp: Time) -> NodedevEventItem {
    let detail = received.lifecycle.map(|(event, _)| NodeDeviceLifecycle::from_number(event));
    let event = if detail.is_some() { NodeDeviceEvent::Lifecycle } else { NodeDeviceEvent::Update };
    NodedevEventItem { event, device: received.name, detail, timestamp }
}
