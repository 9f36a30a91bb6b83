//! `undefine`: virDomainUndefineFlags; with storage virStorageVolWipe, virStorageVolDelete.

use crate::families::domain::devices::document;
use crate::families::domain::removal::{self, Chosen, Leftovers};
use crate::prelude::*;

/// Removes the definition of a domain, and its storage if asked for.
pub fn run(session: &mut Session, domain: &Domain, args: &UndefineArgs) -> Result<UndefineReply> {
    let running = domain.is_active().alone()?;
    let left = if running {
        Leftovers::default()
    } else {
        Leftovers::of(domain, args.snapshots_metadata).alone()?
    };
    let chosen = chosen(session, args, domain, running)?;
    if left.image && !args.managed_save {
        return Err(Error::wrong_state(undefine_saved()));
    }
    removal::undefine(domain, left.only_present(args.flags()), running)?;
    session.answer_people_now(UndefineReply { removed_volumes: Vec::new() });
    let removal = removal::remove_volumes(session, &chosen, args.wipe_storage, args.delete_flags());
    let reply = UndefineReply { removed_volumes: removal.removed };
    match removal.failure {
        None => Ok(reply),
        Some(error) => Err(error.with_reply(reply)),
    }
}

/// The volumes that are to go with the domain.
fn chosen(
    session: &mut Session,
    args: &UndefineArgs,
    domain: &Domain,
    running: bool,
) -> Result<Chosen> {
    let names = args.storage.as_deref();
    if names.is_none() && !args.remove_all_storage {
        return Ok(Chosen::default());
    }
    if running {
        return Err(Error::wrong_state(undefine_running()));
    }
    args.judge()?;
    removal::find(session, &document(domain, 0)?, names)
}
