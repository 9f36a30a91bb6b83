//! Deletes what a plan says: virDomainDestroyFlags, virDomainUndefineFlags, virStorageVolDelete.

use super::disk::Volume;
use super::plan::{Doomed, Plan, Wanted};
use crate::answer::error::{Error, Result};
use crate::families::domain::removal;
use crate::libvirt::is_unsupported_with_flags;
use crate::replies::beyond::{
    delete_changed, delete_domain_deleted, delete_domain_failed, delete_started,
    delete_stop_failed, delete_stopped, delete_user_domain, delete_user_volume,
    delete_volume_deleted, delete_volume_failed,
};
use crate::session::Session;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::ErrorNumber;
use virt_sys as sys;

/// What came of looking a domain up.
type Looked = std::result::Result<Domain, virt::error::Error>;

/// Something that was to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// A domain.
    Domain {
        /// Its name.
        name: String,
        /// Its UUID.
        uuid: String,
    },
    /// A volume.
    Volume(Volume),
}

impl Thing {
    fn domain(domain: &Doomed) -> Thing {
        Thing::Domain { name: domain.name.clone(), uuid: domain.uuid.clone() }
    }

    /// The thing in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Thing::Domain { name, .. } => delete_user_domain(name),
            Thing::Volume(volume) => delete_user_volume(&volume.name, &volume.pool),
        }
    }
}

/// What became of the plan.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was deleted.
    pub deleted: Vec<Thing>,
    /// What is left.
    pub left: Vec<Thing>,
}

/// Turns the domains off, deletes them, then their volumes, and says what becomes of each; what fails is reported.
///
/// # Errors
/// Fails before anything is deleted, where a domain cannot be turned off or something has changed since.
pub fn carry_out(
    session: &mut Session,
    plan: &Plan,
    domains: &[&Domain],
    wanted: Wanted<'_>,
) -> Result<Outcome> {
    let connection = session.connection()?;
    let handle = |doomed: &Doomed| connection.lookup_domain_by_uuid_string(&doomed.uuid);
    if stop(session, plan, handle)? {
        let lasting: Vec<&Domain> = domains
            .iter()
            .copied()
            .filter(|domain| domain.is_persistent().unwrap_or(false))
            .collect();
        if !Plan::of(&connection, &lasting, wanted)?.is_within(plan) {
            return Err(Error::wrong_state(delete_changed()));
        }
    }
    let mut outcome = Outcome::default();
    for doomed in &plan.domains {
        let removed = if is_lost(&connection, &outcome) {
            None
        } else {
            Some(undefine(doomed, handle(doomed)))
        };
        let (thing, name) = (Thing::domain(doomed), &doomed.name);
        let said = delete_domain_deleted(name);
        outcome.note(session, thing, removed, &said, delete_domain_failed(name));
    }
    for path in &plan.order {
        let Some(volume) = plan.volume(path) else { continue };
        let free = !is_lost(&connection, &outcome) && outcome.frees(plan, volume);
        let removed = free.then(|| remove(&connection, volume));
        let said = delete_volume_deleted(path);
        let thing = Thing::Volume(volume.clone());
        outcome.note(session, thing, removed, &said, delete_volume_failed(path));
    }
    Ok(outcome)
}

impl Outcome {
    /// Takes note of what became of something; `removed` is none where it was not tried.
    fn note(
        &mut self,
        session: &mut Session,
        thing: Thing,
        removed: Option<Result<()>>,
        said: &str,
        failed: String,
    ) {
        match removed {
            Some(Ok(())) => {
                session.say(said);
                self.deleted.push(thing);
                return;
            }
            Some(Err(error)) => session.report(&error.context(failed)),
            None => {}
        }
        self.left.push(thing);
    }

    /// Tells whether nothing that is left uses a volume: a domain, or a volume that lies on it.
    fn frees(&self, plan: &Plan, volume: &Volume) -> bool {
        let uses = |doomed: &Doomed| {
            let mut volumes = doomed.disks.iter().filter_map(|disk| disk.volume.as_ref());
            volumes.any(|other| other.path == volume.path)
        };
        let mut users = plan.domains.iter().filter(|doomed| uses(doomed));
        let domain_left = users.any(|doomed| self.left.contains(&Thing::domain(doomed)));
        let overlay_left = self.left.iter().any(|thing| match thing {
            Thing::Volume(over) => over.backing.as_deref() == Some(volume.path.as_str()),
            Thing::Domain { .. } => false,
        });
        !domain_left && !overlay_left
    }
}

/// Tells whether it makes no sense to go on after a failure, because the connection is lost.
fn is_lost(connection: &Connect, outcome: &Outcome) -> bool {
    !outcome.left.is_empty() && !connection.is_alive().unwrap_or(false)
}

/// Turns those off that run, and tells whether there were any.
fn stop(session: &mut Session, plan: &Plan, handle: impl Fn(&Doomed) -> Looked) -> Result<bool> {
    let mut any = false;
    for doomed in plan.domains.iter().filter(|doomed| doomed.active) {
        let stopped = handle(doomed).map_err(Error::from).and_then(|domain| turn_off(&domain));
        stopped.map_err(|error| error.context(delete_stop_failed(&doomed.name)))?;
        session.say(delete_stopped(&doomed.name));
        any = true;
    }
    Ok(any)
}

/// Turns a domain off without killing its hypervisor, where the driver knows how; one that is off by itself will do.
fn turn_off(domain: &Domain) -> Result<()> {
    let stopped = match domain.destroy_flags(sys::VIR_DOMAIN_DESTROY_GRACEFUL) {
        Err(error) if is_unsupported_with_flags(&error) => domain.destroy(),
        stopped => stopped,
    };
    match stopped {
        Err(_) if matches!(domain.is_active(), Ok(false)) => Ok(()),
        stopped => Ok(stopped?),
    }
}

/// Removes the definition of a domain; a transient one went as it was turned off.
fn undefine(doomed: &Doomed, found: Looked) -> Result<()> {
    let domain = match found {
        Err(error) if !doomed.persistent && error.code().known() == Some(ErrorNumber::NoDomain) => {
            return Ok(());
        }
        found => found?,
    };
    if domain.is_active()? {
        return Err(Error::wrong_state(delete_started(&doomed.name)));
    }
    removal::undefine(&domain, doomed.flags(), false)
}

fn remove(connection: &Connect, volume: &Volume) -> Result<()> {
    let pool = connection.lookup_storage_pool_by_name(&volume.pool)?;
    Ok(pool.lookup_storage_vol_by_name(&volume.name)?.delete(0)?)
}
