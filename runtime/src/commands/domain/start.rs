//! `start`: virDomainCreate, virDomainCreateWithFlags, virDomainCreateWithFiles.

use crate::families::domain::starting;
use crate::prelude::*;
use crate::tools::console::{self, Console};

/// Starts a defined domain.
pub fn run(session: &mut Session, domain: &Domain, args: &StartArgs) -> Result<StartReply> {
    if domain.id().is_some() {
        return Err(Error::wrong_state(start_running()));
    }
    let files = args.pass_fds.clone().transpose()?;
    let start = |flags| match &files {
        Some(files) => domain.create_with_files(files, flags),
        None if flags == 0 => domain.create(),
        None => domain.create_with_flags(flags),
    };
    let discard = || match domain.has_managed_save(0)? {
        true => domain.managed_save_remove(0),
        false => Ok(()),
    };
    let waits = args.console && !args.paused;
    let ((), resume) = starting::start(args.flags(), waits, start, discard)?;
    let reply = StartReply { domain: domain.name()? };
    if args.console {
        session.answer_now(reply.clone());
        console::run(session, domain, Console { resume, ..Console::default() }).alone()?;
    }
    Ok(reply)
}
