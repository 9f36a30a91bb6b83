//! What would go with domains, and what stands in the way.

use super::disk::{Marked, Volume};
use super::users::Uses;
use crate::answer::error::{Error, Result};
use crate::answer::text::sort_names;
use crate::families::domain::devices::document;
use crate::families::domain::removal::Leftovers;
use crate::families::moment::Moment;
use crate::libvirt::{Checkpoint, DomainExt, is_unsupported_with_flags};
use crate::replies::beyond::{delete_no_disk, delete_runs};
use crate::session::connection::reason;
use crate::tools::xml::Element;
use crate::words::DomainState;
use std::collections::BTreeSet;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::domain_snapshot::DomainSnapshot as Snapshot;
use virt_sys as sys;

/// The word for all disks in place of their names.
const ALL: &str = "all";

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The disks whose volumes are to go, by target or source, or a word for all of them.
    pub storage: Option<&'a [String]>,
    /// Whether domains that run are to be turned off.
    pub stop: bool,
}

impl Wanted<'_> {
    fn is_all(self) -> bool {
        self.storage.is_some_and(|names| names == [ALL])
    }

    fn takes(self, disk: &Marked) -> bool {
        let names = self.storage.unwrap_or_default();
        self.is_all() || names.iter().any(|name| disk.is_named(name))
    }
}

/// What would go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The domains.
    pub domains: Vec<Doomed>,
    /// What stands in the way, in sentences.
    pub refusals: Vec<String>,
    /// The volumes that would go, by path, what lies on others before them.
    pub order: Vec<String>,
}

/// A domain that is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doomed {
    /// Its name.
    pub name: String,
    /// Its UUID.
    pub uuid: String,
    /// Its state.
    pub state: DomainState,
    /// Whether it runs.
    pub active: bool,
    /// Whether it has a persistent definition.
    pub persistent: bool,
    /// Whether there is a managed save image.
    pub image: bool,
    /// Whether there is metadata of snapshots.
    pub metadata: bool,
    /// The names of its snapshots.
    pub snapshots: Vec<String>,
    /// The names of its checkpoints.
    pub checkpoints: Vec<String>,
    /// The store of its firmware's variables, empty where its file is not known.
    pub nvram: Option<String>,
    /// Whether it has an emulated TPM.
    pub tpm: bool,
    /// Its disks.
    pub disks: Vec<Marked>,
}

impl Plan {
    /// Finds out what would go with domains; one that is named twice goes once.
    ///
    /// # Errors
    /// Returns libvirt's error. Of others' use, it counts only where storage is to go.
    pub fn of(connection: &Connect, domains: &[&Domain], wanted: Wanted<'_>) -> Result<Plan> {
        let mut doomed: Vec<Doomed> = Vec::new();
        for domain in domains {
            let uuid = domain.uuid_string()?;
            if doomed.iter().all(|known| known.uuid != uuid) {
                doomed.push(Doomed::of(connection, domain, uuid)?);
            }
        }
        let uuids: Vec<String> = doomed.iter().map(|domain| domain.uuid.clone()).collect();
        let has_volume = |domain: &Doomed| domain.disks.iter().any(|disk| disk.volume.is_some());
        let uses = match doomed.iter().any(has_volume).then(|| Uses::of(connection, &uuids)) {
            Some(Err(error)) if wanted.storage.is_some() => return Err(error),
            uses => uses.and_then(Result::ok).unwrap_or_default(),
        };
        // What was not found may be there all the same where nobody answers any more.
        if !connection.is_alive().unwrap_or(false) {
            return Err(reason());
        }
        let mut plan = Plan { domains: doomed, refusals: Vec::new(), order: Vec::new() };
        plan.judge(&uses, wanted);
        Ok(plan)
    }

    /// Decides what becomes of each disk.
    fn judge(&mut self, uses: &Uses, wanted: Wanted<'_>) {
        let disks = self.domains.iter().flat_map(|domain| &domain.disks);
        let goes = |disk: &&Marked| wanted.takes(disk) && !disk.read_only;
        let paths: BTreeSet<String> = disks
            .clone()
            .filter(goes)
            .filter_map(|disk| Some(disk.volume.as_ref()?.path.clone()))
            .collect();
        let names = wanted.storage.filter(|_| !wanted.is_all()).unwrap_or_default();
        let missing = |name: &&String| !disks.clone().any(|disk| disk.is_named(name));
        let missing: Vec<String> = names.iter().filter(missing).map(delete_no_disk).collect();
        for domain in &mut self.domains {
            if domain.active && !wanted.stop {
                self.refusals.push(delete_runs(&domain.name, domain.state.word()));
            }
            for disk in &mut domain.disks {
                let used = disk.volume.as_ref().map(|volume| uses.users(&volume.path, &paths));
                disk.users = used.unwrap_or_default();
                let refusal = disk.judge(&domain.name, wanted.takes(disk), wanted.is_all());
                self.refusals.extend(refusal);
            }
        }
        self.refusals.extend(missing);
        self.order = paths.into_iter().collect();
        self.order.sort_by_key(|path| std::cmp::Reverse(uses.below(path).len()));
    }

    /// Why nothing may be deleted, if something stands in the way.
    #[must_use]
    pub fn refusal(&self) -> Option<Error> {
        let (first, others) = self.refusals.split_first()?;
        let first = Error::wrong_state(first.clone());
        Some(others.iter().fold(first, |error, line| error.and(line.clone())))
    }

    /// The volume with a path.
    #[must_use]
    pub fn volume(&self, path: &str) -> Option<&Volume> {
        let disks = self.domains.iter().flat_map(|domain| &domain.disks);
        disks.filter_map(|disk| disk.volume.as_ref()).find(|volume| volume.path == path)
    }

    /// Tells whether all that this plan has is in an earlier one, but that domains were turned off since: then
    /// devices are gone that only the running ones had.
    #[must_use]
    pub fn is_within(&self, earlier: &Plan) -> bool {
        self.domains.iter().all(|domain| {
            let known = earlier.domains.iter().find(|known| known.uuid == domain.uuid);
            known.is_some_and(|known| {
                let disks = domain.disks.iter().all(|disk| known.disks.contains(disk));
                let settled = Doomed {
                    state: known.state,
                    active: known.active,
                    disks: known.disks.clone(),
                    ..domain.clone()
                };
                disks && settled == *known && !domain.active
            })
        })
    }
}

impl Doomed {
    fn of(connection: &Connect, domain: &Domain, uuid: String) -> Result<Doomed> {
        let (state, _) = domain.raw_state()?;
        let (active, persistent) = (domain.is_active()?, domain.is_persistent()?);
        let mut documents = vec![Element::parse(&document(domain, 0)?)?];
        if active && persistent {
            let defined = document(domain, sys::VIR_DOMAIN_XML_INACTIVE)?;
            documents.insert(0, Element::parse(&defined)?);
        }
        let left = Leftovers::of(domain, true)?;
        let mut disks: Vec<Marked> = Vec::new();
        for disk in documents.iter().flat_map(|document| document.find_all("devices/disk")) {
            let disk = Marked::of(connection, disk)?;
            disks.extend(disk.filter(|disk| !disks.contains(disk)));
        }
        let defined = &documents[0];
        let tpms = defined.find_all("devices/tpm/backend");
        Ok(Doomed {
            name: domain.name()?,
            uuid,
            state: DomainState::from_number(state),
            active,
            persistent,
            image: left.image,
            metadata: left.snapshots,
            snapshots: moments::<Snapshot>(domain)?,
            checkpoints: moments::<Checkpoint>(domain)?,
            nvram: nvram(defined),
            tpm: tpms.iter().any(|tpm| tpm.attribute("type") == Some("emulator")),
            disks,
        })
    }

    /// The flags with which its definition is removed: only for what is there, since many drivers know few of them.
    #[must_use]
    pub fn flags(&self) -> u32 {
        let flag = |there: bool, flag: u32| if there { flag } else { 0 };
        flag(self.image, sys::VIR_DOMAIN_UNDEFINE_MANAGED_SAVE)
            | flag(self.metadata, sys::VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA)
            | flag(!self.checkpoints.is_empty(), sys::VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA)
            | flag(self.nvram.is_some(), sys::VIR_DOMAIN_UNDEFINE_NVRAM)
            | flag(self.tpm, sys::VIR_DOMAIN_UNDEFINE_TPM)
    }
}

/// The names of the snapshots or the checkpoints of a domain; none where the driver has no such thing.
fn moments<M: Moment>(domain: &Domain) -> Result<Vec<String>> {
    let list = match M::list(domain, None, 0) {
        Err(error) if error.libvirt().is_some_and(is_unsupported_with_flags) => Vec::new(),
        list => list?,
    };
    let mut names = list.iter().map(Moment::name).collect::<std::result::Result<Vec<_>, _>>()?;
    sort_names(&mut names, Clone::clone);
    Ok(names)
}

/// Where the variables of a domain's firmware are, if it has any.
fn nvram(domain: &Element) -> Option<String> {
    let system = domain.find("os")?;
    if let Some(nvram) = system.find("nvram") {
        let path = nvram.attribute_at("source", "file").map_or_else(|| nvram.text(), str::to_owned);
        return Some(path.trim().to_owned());
    }
    let store = system.find("varstore").map(|store| store.attribute("path"));
    let chosen = system.attribute("firmware") == Some("efi");
    store.or(chosen.then_some(None)).map(|path| path.unwrap_or_default().to_owned())
}
