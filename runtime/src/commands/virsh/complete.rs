//! `complete`: prints how a command line may go on.

use crate::complete::{bash, described, or_options, string};
use crate::prelude::*;
use std::ffi::OsString;

/// Prints the candidates for the last word, an empty one where there is none; fails when there are no candidates.
pub fn run(session: &mut Session, args: &CompleteArgs) -> Result<CompleteReply> {
    session.settings.unattended = true;
    let found = candidates(session, args);
    // What can be told without a connection is an answer as any other.
    session.quitting &= found.is_err();
    found
}

fn candidates(session: &mut Session, args: &CompleteArgs) -> Result<CompleteReply> {
    let nothing = OsString::new();
    let (last, before) = args.string.split_last().unwrap_or((&nothing, &[]));
    if let (Some(CompleteQuoting::Bash), [line, replaced]) = (args.quoting, &args.string[..]) {
        let found = bash::candidates(session, line, replaced)?;
        return Ok(found.into_iter().map(|candidate| candidate.row()).collect::<Vec<_>>().into());
    }
    if args.described {
        let found = described::candidates(session, before, last)?;
        return Ok(found.into_iter().map(|candidate| candidate.row()).collect::<Vec<_>>().into());
    }
    // A quote that is not closed goes on as nothing.
    let words = before.iter().map(|word| string::alone(word)).collect::<Option<Vec<_>>>();
    let (Some(before), Some(word)) = (words, string::unquoted(last)) else {
        return Err(Error::silent());
    };
    let before: Vec<OsString> = before.into_iter().flatten().collect();
    let found = or_options(session, &before, &word)?;
    if found.is_empty() {
        return Err(Error::silent());
    }
    // The shells' scripts quote the rest themselves.
    let row = |found: &String| CompleteRow { candidate: found.replace(' ', "\\ ") };
    Ok(found.iter().map(row).collect::<Vec<_>>().into())
}
