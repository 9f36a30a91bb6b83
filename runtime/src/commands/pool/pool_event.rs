//! `pool-event`: virConnectStoragePoolEventRegisterAny.

use crate::error::{Error, Result};
use crate::events::{Signal, Waiting, events, wait};
use crate::libvirt::events::{Happening, pool_events};
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_args::ChoiceValue;
use virsh_generated::pool::{PoolEventArgs, PoolEventEvent};
use virt_sys as sys;

/// Waits for events of pools and prints them, or lists their kinds.
pub fn run(session: &mut Session, args: &PoolEventArgs) -> Result<Reply> {
    if args.list {
        return Ok(Reply::lines("event", PoolEventEvent::WORDS.iter().map(ToString::to_string)));
    }
    let kind = args.event.ok_or_else(Error::silent)?;
    let pool = args.pool.as_deref().map(|pool| session.pool(pool)).transpose()?;
    let connection = session.connection()?;
    let (sender, receiver) = events();
    let heard = sender.clone();
    let registration = pool_events(&connection, pool.as_ref(), number(kind), move |happening| {
        // Nobody listens any more once the waiting has ended.
        let _ = heard.send(signal(&happening));
    })?;
    let waiting = Waiting { looping: args.loop_, timeout: args.timeout, timestamp: args.timestamp };
    let outcome = wait(session, &sender, &receiver, waiting);
    drop(registration);
    outcome.map(|()| Reply::Silent)
}

/// libvirt's number of a kind of event.
fn number(kind: PoolEventEvent) -> u32 {
    match kind {
        PoolEventEvent::Lifecycle => sys::VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE,
        PoolEventEvent::Refresh => sys::VIR_STORAGE_POOL_EVENT_ID_REFRESH,
    }
}

fn signal(happening: &Happening) -> Signal {
    let name = &happening.name;
    match happening.lifecycle {
        Some((event, _)) => {
            let detail = lifecycle_word(event.cast_unsigned());
            let text = format!("event 'lifecycle' for storage pool {name}: {detail}");
            let json =
                json!({ "event": "lifecycle", "pool": name, "detail": detail, "timestamp": null });
            Signal::Event(text, json)
        }
        None => {
            let text = format!("event 'refresh' for storage pool {name}");
            let json =
                json!({ "event": "refresh", "pool": name, "detail": null, "timestamp": null });
            Signal::Event(text, json)
        }
    }
}

fn lifecycle_word(event: u32) -> &'static str {
    match event {
        sys::VIR_STORAGE_POOL_EVENT_DEFINED => "Defined",
        sys::VIR_STORAGE_POOL_EVENT_UNDEFINED => "Undefined",
        sys::VIR_STORAGE_POOL_EVENT_STARTED => "Started",
        sys::VIR_STORAGE_POOL_EVENT_STOPPED => "Stopped",
        sys::VIR_STORAGE_POOL_EVENT_CREATED => "Created",
        sys::VIR_STORAGE_POOL_EVENT_DELETED => "Deleted",
        _ => "unknown",
    }
}
