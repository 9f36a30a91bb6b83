//! `pool-event`: virConnectStoragePoolEventRegisterAny.

use crate::libvirt::events::pool_events;
use crate::prelude::*;

/// Waits for events of pools and prints them, or lists their kinds.
pub fn run(
    session: &mut Session,
    pool: Option<&StoragePool>,
    args: &PoolEventArgs,
) -> Result<PoolEventReply> {
    let Some(event) = args.event else { return Ok(events::kinds::<PoolEventEvent>().into()) };
    let watched = events::watch(session, &args.event_loop, item, |connection, heard| {
        Ok(vec![pool_events(connection, pool, event.constant(), heard)?])
    });
    watched.map(Into::into)
}

fn item(received: events::ReceivedEvent, timestamp: Time) -> PoolEventItem {
    let detail = received.lifecycle.map(|(event, _)| PoolLifecycle::from_number(event));
    let event = if detail.is_some() { PoolEvent::Lifecycle } else { PoolEvent::Refresh };
    let (pool, uuid) = (received.name, received.uuid);
    PoolEventItem { event, pool, uuid, detail, timestamp }
}
