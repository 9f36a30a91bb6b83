//! `await`: virConnectDomainEventRegisterAny, and what tells whether the condition holds.

use crate::families::domain::condition;
use crate::libvirt::events::domain::domain_events;
use crate::prelude::*;
use virsh_args::ChoiceValue;

/// The status of a waiting that was given up.
const GIVEN_UP: u8 = 2;

/// Waits until the condition holds. It is asked for after the events that may bring it about,
/// whatever they tell.
pub fn run(session: &mut Session, domain: &Domain, args: &AwaitArgs) -> Result<AwaitReply> {
    let holds = || match args.condition {
        AwaitCondition::DomainInactive => condition::is_inactive(domain),
        AwaitCondition::GuestAgentAvailable => condition::has_agent(domain),
    };
    let waited = events::until(
        session,
        args.timeout,
        drop,
        |connection, heard| {
            let event = args.condition.constant();
            Ok(vec![domain_events(connection, Some(domain), event, heard)?])
        },
        |_, _| Ok(holds()?.then_some(())),
    )?;
    let condition = args.condition.word().to_owned();
    let ended_by = match waited.found {
        Ok(()) => AwaitEnd::Condition,
        Err(EventEnd::Timeout) => AwaitEnd::Timeout,
        Err(EventEnd::Interrupt) => AwaitEnd::Interrupt,
        Err(_) => return Err(waited.registrations.lost()),
    };
    let reply = AwaitReply { condition, ended_by };
    match ended_by {
        AwaitEnd::Condition => Ok(reply),
        _ => Err(Error::silent().with_status(GIVEN_UP).with_reply(reply)),
    }
}

impl OwnText for AwaitReply {
    fn own_text(&self, asked: &Asked) -> Text {
        let line = match self.ended_by {
            AwaitEnd::Condition => "",
            AwaitEnd::Timeout => events::end_line(EventEnd::Timeout),
            AwaitEnd::Interrupt => events::end_line(EventEnd::Interrupt),
        };
        if asked.quiet { "" } else { line }.into()
    }
}
