//! `console`: virDomainOpenConsole.

use crate::prelude::*;
use crate::tools::console;

/// Connects the terminal to a console of a running domain.
pub fn run(session: &mut Session, domain: &Domain, args: &ConsoleArgs) -> Result<()> {
    console::run(session, domain, args.devname.as_deref(), args.flags())
}
