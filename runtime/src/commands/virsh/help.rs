//! `help`: explains all commands, a group or a command.

use crate::answer::help;
use crate::answer::reply::Document;
use crate::prelude::*;
use virsh_generated::{GROUPS, find};

/// Prints help; a command's name goes before a group's.
pub fn run(session: &mut Session, args: &HelpArgs) -> Result<Document> {
    let Some(name) = &args.command else { return Ok(help::overview(session.format)) };
    if let Some(command) = name.to_str().and_then(find) {
        return Ok(help::command(command, session.format));
    }
    let mut groups = GROUPS.iter();
    let group = groups.find(|group| name == group.keyword || name == group.title);
    group
        .map(|group| help::group(group, session.format))
        .ok_or_else(|| Error::usage(text!["command or command group '", name, "' doesn't exist"]))
}
