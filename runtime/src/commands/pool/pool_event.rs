//! `pool-event`: virConnectStoragePoolEventRegisterAny.

use crate::error::Result;
use crate::events::{Signal, kinds, watch};
use crate::flags::Constant;
use crate::libvirt::events::{Happening, pool_events};
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_generated::pool::{PoolEventArgs, PoolEventEvent};
use virt_sys as sys;

/// Waits for events of pools and prints them, or lists their kinds.
pub fn run(
    session: &mut Session,
    pool: Option<&StoragePool>,
    args: &PoolEventArgs,
) -> Result<Reply> {
    let Some(event) = args.event else { return Ok(kinds::<PoolEventEvent>()) };
    watch(session, &args.event_loop, signal, |connection, heard| {
        pool_events(connection, pool, event.constant(), heard)
    })
}

fn signal(happening: &Happening) -> Signal {
    let name = &happening.name;
    match happening.lifecycle {
        Some((event, _)) => {
            let detail = lifecycle_word(event.cast_unsigned());
            let text = format!("event 'lifecycle' for storage pool {name}: {detail}");
            Signal::Event(text, json!({ "event": "lifecycle", "pool": name, "detail": detail }))
        }
        None => {
            let text = format!("event 'refresh' for storage pool {name}");
            Signal::Event(text, json!({ "event": "refresh", "pool": name }))
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
