//! `event`: virConnectDomainEventRegisterAny.

use crate::answer::reply::{Answer, Item, Params, Show, Time};
use crate::libvirt::Param;
use crate::libvirt::events::domain::{
    self, Address, DeviceFacts, DiskFacts, Facts, GraphicsFacts, MemoryFacts, ReceivedDomainEvent,
    domain_events,
};
use crate::libvirt::events::{Callback, Registration};
use crate::prelude::*;

/// Prints the events of one domain or all as they come.
pub fn run(session: &mut Session, domain: Option<&Domain>, args: &EventArgs) -> Result<EventReply> {
    if args.event_loop.list {
        return Ok(events::kinds::<EventEvent>().into());
    }
    let watched =
        events::watch(session, &args.event_loop, item, |connection, heard| match args.event {
            Some(event) => Ok(vec![domain_events(connection, domain, event.constant(), heard)?]),
            None => all(connection, domain, &heard),
        });
    watched.map(Into::into)
}

/// Registers for all kinds of events. A driver may lack some; one that lacks the first, which
/// tells of the life of domains, has none.
fn all(
    connection: &Connect,
    domain: Option<&Domain>,
    heard: &Callback<ReceivedDomainEvent>,
) -> Result<Vec<Registration>, virt::error::Error> {
    let register = |event: &u32| domain_events(connection, domain, *event, heard.clone());
    let mut kinds = domain::kinds().iter();
    let first = kinds.next().map(register).transpose()?;
    Ok(first.into_iter().chain(kinds.filter_map(|event| register(event).ok())).collect())
}

/// What every event tells: its kind, the name and the UUID of the domain, and the time.
type Head = (DomainEvent, String, String, Time);

macro_rules! told {
    ($head:expr, $item:ident { $($field:ident $(: $value:expr)?),* $(,)? }) => {{
        let (event, domain, uuid, timestamp): Head = $head;
        $item { event, domain, uuid, timestamp, $($field $(: $value)?),* }.into_answer()
    }};
}

/// What is printed of an event.
fn item(received: ReceivedDomainEvent, timestamp: Time) -> Answer {
    let ReceivedDomainEvent { domain, uuid, event, facts } = received;
    // All that is registered for has a word.
    let event = DomainEvent::from_number(event).unwrap_or(DomainEvent::Lifecycle);
    let head = (event, domain, uuid, timestamp);
    match facts {
        Facts::Plain => told!(head, EventPlainItem {}),
        Facts::Lifecycle(what, how) => {
            let detail = DomainLifecycle::from_number(what);
            let reason = detail.reason(how);
            told!(head, EventLifecycleItem { detail, reason })
        }
        Facts::ClockOffset(offset) => told!(head, EventRtcChangeItem { offset }),
        Facts::Watchdog(action) => {
            told!(head, EventWatchdogItem { action: WatchdogAction::from_number(action) })
        }
        Facts::Agent(state, reason) => told!(
            head,
            EventAgentLifecycleItem {
                state: AgentState::from_number(state),
                reason: AgentReason::from_number(reason),
            }
        ),
        Facts::Values(values) => {
            told!(head, EventValuesItem { values: Shown { text: lines(&values), value: values } })
        }
        Facts::Iteration(iteration) => {
            told!(head, EventMigrationIterationItem { iteration: iteration.into() })
        }
        Facts::Metadata(kind, uri) => {
            told!(head, EventMetadataChangeItem { type_: MetadataKind::from_number(kind), uri })
        }
        Facts::Device(facts) => device(head, facts),
        Facts::Graphics(facts) => graphics(head, facts),
        Facts::Disk(facts) => disk(head, facts),
        Facts::Memory(facts) => memory(head, facts),
    }
}

fn graphics(head: Head, facts: GraphicsFacts) -> Answer {
    let identities = facts.identities.into_iter();
    let identity = |(type_, name)| EventGraphicsIdentities { type_, name };
    told!(
        head,
        EventGraphicsItem {
            phase: GraphicsPhase::from_number(facts.phase),
            local: here(facts.local),
            remote: there(facts.remote),
            auth: facts.auth.unwrap_or_default(),
            identities: identities.map(identity).collect(),
        }
    )
}

fn device(head: Head, facts: DeviceFacts) -> Answer {
    match facts {
        DeviceFacts::Named(device) => {
            told!(head, EventDeviceItem { device: device.unwrap_or_default() })
        }
        DeviceFacts::Mac { device, before, after } => told!(
            head,
            EventNicMacChangeItem {
                device: device.unwrap_or_default(),
                old_mac: before.unwrap_or_default(),
                new_mac: after.unwrap_or_default(),
            }
        ),
        DeviceFacts::Vcpu(vcpu) => told!(head, EventVcpuRemovedItem { vcpu: vcpu.into() }),
        DeviceFacts::Channel { channel, state, reason } => told!(
            head,
            EventChannelLifecycleItem {
                channel: channel.unwrap_or_default(),
                state: ChannelState::from_number(state),
                reason: ChannelReason::from_number(reason),
            }
        ),
    }
}

fn disk(head: Head, facts: DiskFacts) -> Answer {
    match facts {
        DiskFacts::IoError { source, device, action, reason } => {
            let action = IoErrorAction::from_number(action);
            let (source, device) = (source.unwrap_or_default(), device.unwrap_or_default());
            told!(head, EventIoErrorItem { source, device, action, reason })
        }
        DiskFacts::BlockJob { disk, job, status } => {
            let (job, status) =
                (BlockJobType::from_number(job), BlockJobStatus::from_number(status));
            told!(head, EventBlockJobItem { job, disk: disk.unwrap_or_default(), status })
        }
        DiskFacts::Change { before, after, device, reason } => told!(
            head,
            EventDiskChangeItem {
                device: device.unwrap_or_default(),
                old_source: before,
                new_source: after,
                reason: DiskChange::from_number(reason),
            }
        ),
        DiskFacts::Tray { device, change } => {
            let detail = TrayChange::from_number(change);
            told!(head, EventTrayChangeItem { device: device.unwrap_or_default(), detail })
        }
        DiskFacts::Threshold { disk, path, threshold, excess } => told!(
            head,
            EventBlockThresholdItem { disk: disk.unwrap_or_default(), path, threshold, excess }
        ),
    }
}

fn memory(head: Head, facts: MemoryFacts) -> Answer {
    match facts {
        MemoryFacts::Balloon(memory) => {
            told!(head, EventBalloonChangeItem { memory: memory.saturating_mul(1024) })
        }
        MemoryFacts::Failure { recipient, action, flags } => told!(
            head,
            EventMemoryFailureItem {
                recipient: MemoryFailureRecipient::from_number(recipient),
                action: MemoryFailureAction::from_number(action),
                action_required: flags & sys::VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED != 0,
                recursive: flags & sys::VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE != 0,
            }
        ),
        MemoryFacts::DeviceSize(device, size) => {
            let (device, size) = (device.unwrap_or_default(), size.saturating_mul(1024));
            told!(head, EventMemoryDeviceSizeChangeItem { device, size })
        }
    }
}

/// A line for each value: truths as numbers, fractions with up to six digits, as printf's `%g`
/// has them.
fn lines(values: &Params) -> Text {
    let shown = |value: &Param| match value {
        Param::Boolean(truth) => i32::from(*truth).to_string(),
        Param::Double(number) => general(*number),
        other => other.to_string(),
    };
    let lines = values.0.iter().map(|(name, value)| format!("\t{name}: {}\n", shown(value)));
    lines.collect::<String>().into()
}

fn general(number: f64) -> String {
    let scientific = format!("{number:.5e}");
    let Some((digits, exponent)) = scientific.split_once('e') else { return scientific };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let trimmed = |digits: &str| match digits.contains('.') {
        true => digits.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => digits.to_owned(),
    };
    match usize::try_from(5 - exponent) {
        Ok(places) if exponent >= -4 => trimmed(&format!("{number:.places$}")),
        _ => {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{}e{sign}{:02}", trimmed(digits), exponent.abs())
        }
    }
}

fn here(address: Address) -> EventGraphicsLocal {
    let family = GraphicsFamily::from_number(address.family);
    let (node, service) = (address.node.unwrap_or_default(), address.service.unwrap_or_default());
    EventGraphicsLocal { family, node, service }
}

fn there(address: Address) -> EventGraphicsRemote {
    let EventGraphicsLocal { family, node, service } = here(address);
    EventGraphicsRemote { family, node, service }
}

impl OwnText for EventGraphicsItem {
    fn own_text(&self, asked: &Asked) -> Text {
        let stamped = asked.has("timestamp");
        let mut text = if stamped { self.timestamp.text() + ": " } else { String::new() };
        let (event, domain, phase) = (self.event.word(), &self.domain, self.phase.word());
        let (local, remote, auth) = (&self.local, &self.remote, &self.auth);
        let local = format!("{} {} {}", local.family.word(), local.node, local.service);
        let remote = format!("{} {} {}", remote.family.word(), remote.node, remote.service);
        let ends = format!("local[{local}] remote[{remote}] {auth}\n");
        text += &format!("event '{event}' for domain '{domain}': {phase} {ends}");
        for identity in &self.identities {
            text += &format!("\t{}={}\n", identity.type_, identity.name);
        }
        text.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_registered_for_has_a_word() {
        let words = domain::kinds().iter().map(|event| DomainEvent::from_number(*event));
        let words: Vec<&str> = words.map(|word| word.expect("a word").word()).collect();
        assert_eq!(words, DomainEvent::WORDS);
    }

    #[test]
    fn fractions_are_as_printf_has_them() {
        for (number, text) in [
            (1.5, "1.5"),
            (0.0, "0"),
            (100_000.0, "100000"),
            (1_234_567.0, "1.23457e+06"),
            (0.000_123_4, "0.0001234"),
            (0.000_012_34, "1.234e-05"),
            (-2.25, "-2.25"),
            (f64::INFINITY, "inf"),
        ] {
            assert_eq!(general(number), text);
        }
    }
}
