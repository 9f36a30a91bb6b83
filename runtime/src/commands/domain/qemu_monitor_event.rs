//! `qemu-monitor-event`: virConnectDomainQemuMonitorEventRegister.

use crate::answer::reply::Time;
use crate::libvirt::events::monitor::{ReceivedMonitorEvent, monitor_events};
use crate::prelude::*;
use crate::tools::events::watch;
use crate::tools::json;

/// Prints the events of the monitor of one domain or all as they come.
pub fn run(
    session: &mut Session,
    domain: Option<&Domain>,
    args: &QemuMonitorEventArgs,
) -> Result<()> {
    let (event, flags) = (args.event.as_deref(), args.flags());
    let item = if args.pretty { indented } else { plain };
    watch(session, &args.event_loop, item, |connection, heard| {
        Ok(vec![monitor_events(connection, domain, event, flags, heard)?])
    })
}

fn plain(received: ReceivedMonitorEvent, timestamp: Time) -> QemuMonitorEventItem {
    let text = received.details.clone();
    item(received, text, timestamp)
}

/// An event with its details indented, after which there is an empty line; what is no JSON stays as it is.
fn indented(received: ReceivedMonitorEvent, timestamp: Time) -> QemuMonitorEventItem {
    let details = received.details.as_ref();
    let text = details.map(|text| json::indented(text).map_or(text.clone(), |text| text + "\n"));
    item(received, text, timestamp)
}

fn item(
    received: ReceivedMonitorEvent,
    text: Option<String>,
    timestamp: Time,
) -> QemuMonitorEventItem {
    let ReceivedMonitorEvent { domain, uuid, event, seconds, micros, details } = received;
    let value = details.map(|text| json::value(&text));
    let nanoseconds = i32::try_from(micros).unwrap_or(0).saturating_mul(1000);
    QemuMonitorEventItem {
        event,
        at: Shown {
            text: format!("{seconds}.{micros:06}").into(),
            value: Time::new(seconds, nanoseconds).ok(),
        },
        domain,
        uuid,
        details: Shown { text: text.unwrap_or_else(|| "<null>".to_owned()).into(), value },
        timestamp,
    }
}
