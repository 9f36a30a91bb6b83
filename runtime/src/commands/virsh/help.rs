//! `help`: explains all commands, a group or a command, or finds commands by what they are about.

use crate::answer::{help, hints};
use crate::prelude::*;
use virsh_args::search::{Hit, Place, search};
use virsh_generated::{GROUPS, commands, find};

/// Prints help; a command's name goes before a group's.
pub fn run(session: &mut Session, args: &HelpArgs) -> Result<HelpReply> {
    if let Some(text) = &args.search {
        let rows: Vec<HelpSearchRow> = search(commands(), text).iter().map(row).collect();
        if rows.is_empty() {
            return Err(Error::not_found(help_nothing_found(text)));
        }
        return Ok(rows.into());
    }
    let Some(name) = &args.command else { return Ok(help::overview(session.format).into()) };
    if let Some(command) = name.to_str().and_then(find) {
        return Ok(help::command(command, session.format).into());
    }
    let mut groups = GROUPS.iter();
    let group = groups.find(|group| name == group.keyword || name == group.title);
    group.map(|group| help::group(group, session.format).into()).ok_or_else(|| {
        let meant = name.to_str().and_then(hints::topic);
        Error::usage(text!["command or command group '", name, "' doesn't exist"]).hinting(meant)
    })
}

fn row(hit: &Hit) -> HelpSearchRow {
    HelpSearchRow {
        name: hit.command.name.to_owned(),
        group: hit.command.group.to_owned(),
        summary: hit.command.summary.to_owned(),
        found_in: match hit.place {
            Place::Name => HelpPlace::Name,
            Place::Summary => HelpPlace::Summary,
            Place::Option => HelpPlace::Option,
            Place::Description => HelpPlace::Description,
        },
        option_names: hit.options.iter().map(|option| option.name.to_owned()).collect(),
    }
}

impl OwnText for Vec<HelpSearchRow> {
    fn own_text(&self, _: &Asked) -> Text {
        // Where the command itself is about it, its options are no news.
        let options = |row: &HelpSearchRow| match row.found_in {
            HelpPlace::Option => row.option_names.clone(),
            _ => Vec::new(),
        };
        let found = self.iter().filter_map(|row| Some((find(&row.name)?, options(row))));
        virsh_args::help::found(found).into()
    }
}
