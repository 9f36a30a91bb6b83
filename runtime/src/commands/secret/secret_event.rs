//! `secret-event`: virConnectSecretEventRegisterAny.

use crate::error::Result;
use crate::events::{self, Signal, Waiting};
use crate::libvirt::events::{Happening, secret_events};
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_args::ChoiceValue;
use virsh_generated::secret::{SecretEventArgs, SecretEventEvent};
use virt_sys as sys;

/// Prints the events of one secret or all as they come.
pub fn run(session: &mut Session, args: &SecretEventArgs) -> Result<Reply> {
    if args.list {
        let words = SecretEventEvent::WORDS.iter().map(|word| (*word).to_owned());
        return Ok(Reply::lines("event", words));
    }
    let kind = match args.event {
        Some(SecretEventEvent::ValueChanged) => sys::VIR_SECRET_EVENT_ID_VALUE_CHANGED,
        Some(SecretEventEvent::Lifecycle) | None => sys::VIR_SECRET_EVENT_ID_LIFECYCLE,
    };
    let secret = args.secret.as_deref().map(|name| session.secret(name)).transpose()?;
    let (sender, receiver) = events::events();
    let heard = sender.clone();
    let registration =
        secret_events(&session.connection()?, secret.as_ref(), kind, move |happening| {
            drop(heard.send(signal(&happening)))
        })?;
    let (looping, timestamp) = (args.loop_, args.timestamp);
    let waiting = Waiting { looping, timeout: args.timeout, timestamp };
    events::wait(session, &sender, &receiver, waiting)?;
    drop(registration);
    Ok(Reply::Silent)
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
