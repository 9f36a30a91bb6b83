//! `delete`: what belongs to domains, found by many calls, then virDomainDestroyFlags, virDomainUndefineFlags,
//! virStorageVolDelete.

use crate::families::domain::deletion::{
    Doomed, Marked, Outcome, Plan, Thing, User, Wanted, carry_out,
};
use crate::prelude::*;
use crate::tools::question;

/// Shows what would go, asks, and deletes domains with what belongs to them.
pub fn run(session: &mut Session, domains: &[&Domain], args: &DeleteArgs) -> Result<DeleteReply> {
    let asks = !args.yes && !args.dry_run;
    if asks && !question::is_heard(session) {
        return Err(Error::usage(delete_needs_yes()));
    }
    let connection = session.connection()?;
    let wanted = Wanted { storage: args.storage.as_deref(), stop: args.stop };
    let plan = Plan::of(&connection, domains, wanted)?;
    let refusal = plan.refusal();
    if args.dry_run {
        let rows = rows(&plan, args);
        return match refusal {
            Some(error) => Err(error.with_reply(rows)),
            None => Ok(rows.into()),
        };
    }
    if let Some(error) = refusal {
        return Err(error);
    }
    if asks {
        session.answer_people_now(rows(&plan, args));
        if !question::confirm(session, delete_question()) {
            return Err(Error::new(delete_declined()));
        }
        if Plan::of(&connection, domains, wanted)? != plan {
            return Err(Error::wrong_state(delete_changed()));
        }
    }
    reply(carry_out(session, &plan, domains, wanted)?)
}

/// What was deleted; where something is left, the failure that names it.
fn reply(outcome: Outcome) -> Result<DeleteReply> {
    let names: Vec<String> = outcome.left.iter().map(Thing::words).collect();
    let reply = DeleteUsual {
        deleted: outcome.deleted.into_iter().map(Into::into).collect(),
        left: outcome.left.into_iter().map(Into::into).collect(),
    };
    if names.is_empty() {
        return Ok(reply.into());
    }
    Err(Error::new(delete_left(names.join(", "))).with_reply(reply))
}

impl OwnText for DeleteUsual {
    /// All was said while it was done.
    fn own_text(&self, _: &Asked) -> Text {
        Text::default()
    }
}

/// What names a thing: kind, name, UUID, pool, key, path.
type Identity = (&'static str, String, Option<String>, [Option<String>; 3]);

fn identity(thing: Thing) -> Identity {
    match thing {
        Thing::Domain { name, uuid } => ("domain", name, Some(uuid), [None, None, None]),
        Thing::Volume(volume) => {
            let place = [volume.pool, volume.key, volume.path].map(Some);
            ("volume", volume.name, None, place)
        }
    }
}

impl From<Thing> for DeleteUsualDeleted {
    fn from(thing: Thing) -> DeleteUsualDeleted {
        let (kind, name, uuid, [pool, key, path]) = identity(thing);
        DeleteUsualDeleted { kind: kind.to_owned(), name, uuid, pool, key, path }
    }
}

impl From<Thing> for DeleteUsualLeft {
    fn from(thing: Thing) -> DeleteUsualLeft {
        let (kind, name, uuid, [pool, key, path]) = identity(thing);
        DeleteUsualLeft { kind: kind.to_owned(), name, uuid, pool, key, path }
    }
}

/// The plan in rows, those of a domain one after the other.
fn rows(plan: &Plan, args: &DeleteArgs) -> Vec<DeletePlanRow> {
    plan.domains.iter().flat_map(|domain| rows_of(domain, args)).collect()
}

fn rows_of(domain: &Doomed, args: &DeleteArgs) -> Vec<DeletePlanRow> {
    use DeletionPart as Part;
    let blocked = domain.active && !args.stop;
    let blank = || row(domain, Part::Domain);
    let mut rows = vec![DeletePlanRow {
        source: Shown { text: domain.state.word().into(), value: None },
        state: Some(domain.state),
        active: Some(domain.active),
        fate: if blocked { DeletionFate::Refuse } else { DeletionFate::Delete },
        note: domain.active.then(|| if blocked { delete_note_runs() } else { delete_note_stops() }),
        ..blank()
    }];
    rows.extend(domain.image.then(|| row(domain, Part::ManagedSave)));
    let named = |part, names: &[String]| {
        let row = |name: &String| DeletePlanRow { name: Some(name.clone()), ..row(domain, part) };
        names.iter().map(row).collect::<Vec<_>>()
    };
    rows.extend(named(Part::Snapshot, &domain.snapshots));
    rows.extend(named(Part::Checkpoint, &domain.checkpoints));
    rows.extend(domain.nvram.as_ref().map(|path| DeletePlanRow {
        source: source(Some(path).filter(|path| !path.is_empty())),
        ..row(domain, Part::Nvram)
    }));
    rows.extend(domain.tpm.then(|| row(domain, Part::Tpm)));
    rows.extend(domain.disks.iter().map(|disk| disk_row(domain, disk)));
    rows
}

/// Where something comes from, in both forms.
fn source(source: Option<&String>) -> Shown<Option<String>> {
    let text = source.map_or("-", String::as_str);
    Shown { text: text.into(), value: source.cloned() }
}

/// A row about a part of a domain that goes with it.
fn row(domain: &Doomed, part: DeletionPart) -> DeletePlanRow {
    DeletePlanRow {
        domain: domain.name.clone(),
        uuid: domain.uuid.clone(),
        part,
        name: None,
        source: source(None),
        state: None,
        active: None,
        capacity: None,
        fate: DeletionFate::Delete,
        note: None,
        pool: None,
        volume: None,
        key: None,
        path: None,
        backing: None,
        users: Vec::new(),
    }
}

fn disk_row(domain: &Doomed, disk: &Marked) -> DeletePlanRow {
    let volume = disk.volume.as_ref();
    DeletePlanRow {
        name: Some(disk.target.clone()),
        source: source(disk.source.as_ref()),
        capacity: volume.map(|volume| volume.capacity),
        fate: disk.fate,
        note: disk.reason.clone(),
        pool: volume.map(|volume| volume.pool.clone()),
        volume: volume.map(|volume| volume.name.clone()),
        key: volume.map(|volume| volume.key.clone()),
        path: volume.map(|volume| volume.path.clone()),
        backing: volume.and_then(|volume| volume.backing.clone()),
        users: disk.users.iter().map(Into::into).collect(),
        ..row(domain, DeletionPart::Disk)
    }
}

impl From<&User> for DeletePlanUsers {
    fn from(user: &User) -> DeletePlanUsers {
        let (kind, name, domain, pool) = match user {
            User::Domain(name) => ("domain", name, None, None),
            User::Snapshot { name, domain } => ("snapshot", name, Some(domain), None),
            User::Volume { name, pool, .. } => ("volume", name, None, Some(pool)),
        };
        DeletePlanUsers {
            kind: kind.to_owned(),
            name: name.clone(),
            domain: domain.cloned(),
            pool: pool.cloned(),
        }
    }
}
