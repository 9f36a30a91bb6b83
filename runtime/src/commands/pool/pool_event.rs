//! `pool-event`: virConnectStoragePoolEventRegisterAny.

use crate::libvirt::events::pool_events;
use crate::prelude::*;

/// Waits for events of pools and prints them, or lists their kinds.
pub fn run(
    session: &mut Session,
    pool: Option<&StoragePool>,
    args: &PoolEventArgs,
) -> Result<PoolEventReply> {
    events::answer(session, args.event, &args.event_loop, item, |connection, event, heard| {
        pool_events(connection, pool, event.constant(), heard)
    })
}

fn item(received: events::ReceivedEvent, timestamp: Time) -> PoolEventItem {
    let detail = received.lifecycle.map(|(event, _)| PoolLifecycle::from_number(event));
    let event = if detail.is_some() { PoolEvent::Lifecycle } else { PoolEvent::Refresh };
    let (pool, uuid) = (received.name, received.uuid);
    PoolEventItem { event, pool, uuid, detail, timestamp }
}
