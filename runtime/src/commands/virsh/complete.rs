//! `complete`: prints how a command line may go on.

use crate::complete::{candidates, described, line};
use crate::error::{Error, Result};
use crate::reply::Reply;
use crate::session::Session;
use std::ffi::OsStr;
use virsh_generated::virsh::CompleteArgs;

/// Prints the candidates for the last word; fails without a word when there are none.
pub fn run(session: &mut Session, args: &CompleteArgs) -> Result<Reply> {
    session.settings.unattended = true;
    let Some((last, before)) = args.string.split_last() else { return Err(Error::silent()) };
    if args.described {
        let found = described::candidates(session, before, last)?;
        let text: String = found.iter().map(described::Candidate::line).collect();
        return Ok(Reply::data(text, found.iter().map(described::Candidate::json).collect()));
    }
    let unclosed = || Error::new("missing \"");
    let before = line::last_command(&before.join(OsStr::new(" "))).ok_or_else(unclosed)?;
    let word = line::unquoted(last).ok_or_else(unclosed)?;
    let found = candidates(session, &before, &word)?;
    if found.is_empty() {
        return Err(Error::silent());
    }
    // The shells' scripts quote the rest themselves.
    Ok(Reply::lines("candidate", found.iter().map(|found| found.replace(' ', "\\ "))))
}
