//! `complete`: prints how a command line may go on.

use crate::complete::{candidates, described, line};
use crate::prelude::*;
use std::ffi::{OsStr, OsString};

/// Prints the candidates for the last word, an empty one where there is none; fails when there are no candidates.
pub fn run(session: &mut Session, args: &CompleteArgs) -> Result<CompleteReply> {
    session.settings.unattended = true;
    let empty = OsString::new();
    let (last, before) = args.string.split_last().unwrap_or((&empty, &[]));
    if args.described {
        let found = described::candidates(session, before, last)?;
        return Ok(found.into_iter().map(|candidate| candidate.row()).collect::<Vec<_>>().into());
    }
    let unclosed = || Error::usage(complete_unclosed());
    let before = line::last_command(&before.join(OsStr::new(" "))).ok_or_else(unclosed)?;
    let word = line::unquoted(last).ok_or_else(unclosed)?;
    let found = candidates(session, &before, &word)?;
    if found.is_empty() {
        return Err(Error::silent());
    }
    // The shells' scripts quote the rest themselves.
    let row = |found: &String| CompleteRow { candidate: found.replace(' ', "\\ ") };
    Ok(found.iter().map(row).collect::<Vec<_>>().into())
}
