//! `console`: virDomainOpenConsole, virDomainResume.

use crate::prelude::*;
use crate::tools::console::{self, Console, Resume};

/// Connects the terminal to a console of a running domain.
pub fn run(session: &mut Session, domain: &Domain, args: &ConsoleArgs) -> Result<()> {
    let device = args.devname.as_deref();
    let resume = if args.resume { Resume::Connected } else { Resume::Never };
    let log = args.log.as_deref().map(console::log).transpose()?;
    let flags = args.flags();
    console::run(session, domain, Console { device, flags, resume, no_input: args.no_input, log })
}
