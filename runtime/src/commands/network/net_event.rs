//! `net-event`: virConnectNetworkEventRegisterAny.

use crate::answer::reply::{Answer, Item};
use crate::libvirt::events::network_events;
use crate::prelude::*;

/// Prints the events of one network or all as they come.
pub fn run(
    session: &mut Session,
    network: Option<&Network>,
    args: &NetEventArgs,
) -> Result<NetEventReply> {
    events::answer(session, args.event, &args.event_loop, item, |connection, event, heard| {
        network_events(connection, network, event.constant(), heard)
    })
}

fn item(received: events::ReceivedEvent, timestamp: Time) -> Answer {
    let (network, uuid) = (received.name, received.uuid);
    if let Some((kind, uri)) = received.metadata {
        let (event, type_) = (NetworkEvent::MetadataChange, MetadataKind::from_number(kind));
        return NetEventMetadataChangeItem { event, network, uuid, type_, uri, timestamp }
            .into_answer();
    }
    let (what, _) = received.lifecycle.unwrap_or((-1, -1));
    let (event, detail) = (NetworkEvent::Lifecycle, NetworkLifecycle::from_number(what));
    NetEventLifecycleItem { event, network, uuid, detail, timestamp }.into_answer()
}
