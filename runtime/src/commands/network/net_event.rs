//! `net-event`: virConnectNetworkEventRegisterAny.

use crate::error::Result;
use crate::events::{Signal, kinds, watch};
use crate::flags::Constant;
use crate::libvirt::events::{Happening, network_events};
use crate::lookup::Network;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_generated::network::{NetEventArgs, NetEventEvent};
use virt_sys as sys;

/// Prints the events of one network or all as they come.
pub fn run(session: &mut Session, network: Option<&Network>, args: &NetEventArgs) -> Result<Reply> {
    let Some(event) = args.event else { return Ok(kinds::<NetEventEvent>()) };
    watch(session, &args.event_loop, signal, |connection, heard| {
        network_events(connection, network, event.constant(), heard)
    })
}

fn signal(happening: &Happening) -> Signal {
    let (name, detail) = (&happening.name, detail(happening));
    let text = format!("event 'lifecycle' for network {name}: {detail}");
    Signal::Event(text, json!({ "event": "lifecycle", "network": name, "detail": detail }))
}

/// The word for what happened.
fn detail(happening: &Happening) -> &'static str {
    let event = happening.lifecycle.and_then(|(event, _)| u32::try_from(event).ok());
    match event {
        Some(sys::VIR_NETWORK_EVENT_DEFINED) => "Defined",
        Some(sys::VIR_NETWORK_EVENT_UNDEFINED) => "Undefined",
        Some(sys::VIR_NETWORK_EVENT_STARTED) => "Started",
        Some(sys::VIR_NETWORK_EVENT_STOPPED) => "Stopped",
        _ => "unknown",
    }
}
