//! `secret-event`: virConnectSecretEventRegisterAny.

use crate::error::Result;
use crate::events::{Signal, kinds, watch};
use crate::flags::Constant;
use crate::libvirt::events::{Happening, secret_events};
use crate::lookup::Secret;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_generated::secret::{SecretEventArgs, SecretEventEvent};
use virt_sys as sys;

/// Prints the events of one secret or all as they come.
pub fn run(
    session: &mut Session,
    secret: Option<&Secret>,
    args: &SecretEventArgs,
) -> Result<Reply> {
    let Some(event) = args.event else { return Ok(kinds::<SecretEventEvent>()) };
    watch(session, &args.event_loop, signal, |connection, heard| {
        secret_events(connection, secret, event.constant(), heard)
    })
}

fn signal(happening: &Happening) -> Signal {
    let uuid = &happening.name;
    let Some((event, _)) = happening.lifecycle else {
        let text = format!("event 'value-changed' for secret {uuid}");
        return Signal::Event(text, json!({ "event": "value-changed", "secret": uuid }));
    };
    let detail = match u32::try_from(event) {
        Ok(sys::VIR_SECRET_EVENT_DEFINED) => "Defined",
        Ok(sys::VIR_SECRET_EVENT_UNDEFINED) => "Undefined",
        _ => "unknown",
    };
    let text = format!("event 'lifecycle' for secret {uuid}: {detail}");
    Signal::Event(text, json!({ "event": "lifecycle", "secret": uuid, "detail": detail }))
}
