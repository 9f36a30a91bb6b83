//! `secret-event`: virConnectSecretEventRegisterAny.

use crate::libvirt::events::secret_events;
use crate::prelude::*;

/// Prints the events of one secret or all as they come.
pub fn run(
    session: &mut Session,
    secret: Option<&Secret>,
    args: &SecretEventArgs,
) -> Result<SecretEventReply> {
    events::answer(session, args.event, &args.event_loop, item, |connection, event, heard| {
        secret_events(connection, secret, event.constant(), heard)
    })
}

fn item(received: events::ReceivedEvent, timestamp: Time) -> SecretEventItem {
    let detail = received.lifecycle.map(|(event, _)| SecretLifecycle::from_number(event));
    let event = if detail.is_some() { SecretEvent::Lifecycle } else { SecretEvent::ValueChanged };
    SecretEventItem { event, secret: received.name, detail, timestamp }
}
