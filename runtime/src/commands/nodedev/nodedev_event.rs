//! `nodedev-event`: virConnectNodeDeviceEventRegisterAny.

use crate::error::Result;
use crate::events::{self, Signal, Waiting};
use crate::libvirt::events::{Happening, node_device_events};
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_args::ChoiceValue;
use virsh_generated::nodedev::{NodedevEventArgs, NodedevEventEvent};
use virt_sys as sys;

/// Prints the events of one device or all as they come.
pub fn run(session: &mut Session, args: &NodedevEventArgs) -> Result<Reply> {
    if args.list {
        let words = NodedevEventEvent::WORDS.iter().map(|word| (*word).to_owned());
        return Ok(Reply::lines("event", words));
    }
    let kind = match args.event {
        Some(NodedevEventEvent::Update) => sys::VIR_NODE_DEVICE_EVENT_ID_UPDATE,
        Some(NodedevEventEvent::Lifecycle) | None => sys::VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE,
    };
    let device = args.device.as_deref().map(|name| session.node_device_of_name(name)).transpose()?;
    let (sender, receiver) = events::events();
    let heard = sender.clone();
    let registration =
        node_device_events(&session.connection()?, device.as_ref(), kind, move |happening| {
            drop(heard.send(signal(&happening)));
        })?;
    let (looping, timestamp) = (args.loop_, args.timestamp);
    let waiting = Waiting { looping, timeout: args.timeout, timestamp };
    events::wait(session, &sender, &receiver, waiting)?;
    drop(registration);
    Ok(Reply::Silent)
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
