//! `net-event`: virConnectNetworkEventRegisterAny.

use crate::libvirt::events::network_events;
use crate::prelude::*;

/// Prints the events of one network or all as they come.
pub fn run(
    session: &mut Session,
    network: Option<&Network>,
    args: &NetEventArgs,
) -> Result<NetEventReply> {
    let Some(event) = args.event else { return Ok(events::kinds::<NetEventEvent>().into()) };
    let watched = events::watch(session, &args.event_loop, item, |connection, heard| {
        Ok(vec![network_events(connection, network, event.constant(), heard)?])
    });
    watched.map(Into::into)
}

fn item(received: events::ReceivedEvent, timestamp: Option<Time>) -> NetEventItem {
    let event = received.lifecycle.map_or(-1, |(event, _)| event);
    NetEventItem {
        event: NetworkEvent::Lifecycle,
        network: received.name,
        detail: NetworkLifecycle::from_number(event),
        timestamp,
    }
}
