//! `await`: virConnectDomainEventRegisterAny, and what tells whether the condition holds.

use crate::families::domain::condition;
use crate::libvirt::events::domain::{ReceivedDomainEvent, domain_events};
use crate::prelude::*;
use std::time::Duration;
use virsh_args::ChoiceValue;

/// The status of a waiting that was given up.
const GIVEN_UP: u8 = 2;

/// How often to ask for what libvirt does not tell of by itself.
const PACE: Duration = Duration::from_secs(1);

/// A domain that is waited for.
struct Awaited<'a> {
    domain: &'a Domain,
    name: String,
    held: bool,
    address: Option<String>,
}

/// Waits until the condition has held of each domain. It is asked for after the events that may bring
/// it about, whatever they tell.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    others: &[&Domain],
    args: &AwaitArgs,
) -> Result<AwaitReply> {
    let mut all = Awaited::each(domain, others)?;
    let domains: Vec<&Domain> = all.iter().map(|awaited| awaited.domain).collect();
    let event = args.condition.constant();
    let untold = matches!(args.condition, AwaitCondition::Ip | AwaitCondition::NoJob);
    let waited = events::until(
        session,
        events::Waiting { limit: args.timeout, pace: untold.then_some(PACE) },
        |event: ReceivedDomainEvent| event.domain,
        |connection, heard| {
            let register = |domain| domain_events(connection, Some(domain), event, heard.clone());
            domains.iter().copied().map(register).collect()
        },
        |_, told| {
            for awaited in all.iter_mut().filter(|awaited| !awaited.held) {
                awaited.look(args.condition, told.as_deref())?;
            }
            Ok(all.iter().all(|awaited| awaited.held).then_some(()))
        },
    )?;
    let ended_by = match waited.found {
        Ok(()) => AwaitEnd::Condition,
        Err(EventEnd::Timeout) => AwaitEnd::Timeout,
        Err(EventEnd::Interrupt) => AwaitEnd::Interrupt,
        Err(_) => return Err(waited.registrations.lost()),
    };
    let reply = AwaitReply {
        condition: args.condition.word().to_owned(),
        ended_by,
        address: all.first().and_then(|first| first.address.clone()),
        domains: (!others.is_empty()).then(|| all.into_iter().map(Into::into).collect()),
    };
    match ended_by {
        AwaitEnd::Condition => Ok(reply),
        _ => Err(Error::silent().with_status(GIVEN_UP).with_reply(reply)),
    }
}

impl<'a> Awaited<'a> {
    /// The first domain, and the others; who names one twice waits for it once.
    fn each(first: &'a Domain, others: &[&'a Domain]) -> Result<Vec<Awaited<'a>>> {
        let mut all: Vec<Awaited<'a>> = Vec::new();
        for domain in std::iter::once(first).chain(others.iter().copied()) {
            let name = domain.name()?;
            if all.iter().all(|known| known.name != name) {
                all.push(Awaited { domain, name, held: false, address: None });
            }
        }
        Ok(all)
    }

    /// Takes note whether the condition holds by now, or of an event of the domain that is `told`.
    fn look(&mut self, wanted: AwaitCondition, told: Option<&str>) -> Result<()> {
        use AwaitCondition as Wanted;
        let domain = self.domain;
        self.held = match wanted {
            Wanted::DomainInactive | Wanted::Inactive => condition::is_inactive(domain)?,
            Wanted::GuestAgentAvailable | Wanted::Agent => condition::has_agent(domain)?,
            Wanted::Active => !condition::is_inactive(domain)?,
            Wanted::Paused => condition::is_paused(domain)?,
            Wanted::NoJob => condition::has_no_job(domain)?,
            Wanted::Ip => {
                self.address = condition::address(domain)?;
                self.address.is_some()
            }
            // All others are events.
            _ => told == Some(&self.name),
        };
        Ok(())
    }
}

impl From<Awaited<'_>> for AwaitDomains {
    fn from(awaited: Awaited<'_>) -> AwaitDomains {
        AwaitDomains { domain: awaited.name, held: awaited.held, address: awaited.address }
    }
}

impl OwnText for AwaitReply {
    fn own_text(&self, asked: &Asked) -> Text {
        let line = match self.ended_by {
            AwaitEnd::Condition => "",
            AwaitEnd::Timeout => events::end_line(EventEnd::Timeout),
            AwaitEnd::Interrupt => events::end_line(EventEnd::Interrupt),
        };
        let mut text = if asked.quiet { String::new() } else { line.to_owned() };
        let Some(domains) = &self.domains else {
            text.extend(self.address.iter().map(|address| format!("{address}\n")));
            return text.into();
        };
        for AwaitDomains { domain, address, .. } in domains {
            text.extend(address.iter().map(|address| format!("{domain} {address}\n")));
        }
        let missing: Vec<&str> =
            domains.iter().filter(|one| !one.held).map(|one| one.domain.as_str()).collect();
        if !missing.is_empty() && !asked.quiet {
            text.push_str(&await_missing(missing.join(", ")));
            text.push('\n');
        }
        text.into()
    }
}
