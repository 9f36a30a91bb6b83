//! Who uses a volume: virConnectListAllDomains, virDomainGetXMLDesc, virDomainSnapshotGetXMLDesc,
//! virConnectListAllStoragePools, virStorageVolGetXMLDesc.

use crate::answer::error::{Error, Result};
use crate::families::domain::devices::document;
use crate::families::domain::listing;
use crate::families::lists::{pools, volumes};
use crate::families::moment::Moment;
use crate::libvirt::{VolumeExt, is_unsupported_with_flags};
use crate::replies::beyond::{delete_user_domain, delete_user_snapshot, delete_user_volume};
use crate::tools::concurrent;
use crate::tools::xml::{Element, Node};
use std::collections::{BTreeSet, HashMap};
use virt::connect::Connect;
use virt::domain::Domain;
use virt::domain_snapshot::DomainSnapshot as Snapshot;
use virt::error::ErrorNumber;
use virt::storage_vol::StorageVol;
use virt_sys as sys;

/// What uses a volume.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum User {
    /// A domain.
    Domain(String),
    /// A snapshot.
    Snapshot {
        /// Its name.
        name: String,
        /// Its domain.
        domain: String,
    },
    /// A volume, whose backing store it is.
    Volume {
        /// Its name.
        name: String,
        /// Its pool.
        pool: String,
        /// Its path.
        path: String,
    },
}

impl User {
    /// The user in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            User::Domain(name) => delete_user_domain(name),
            User::Snapshot { name, domain } => delete_user_snapshot(name, domain),
            User::Volume { name, pool, .. } => delete_user_volume(name, pool),
        }
    }
}

/// A volume of an active pool.
#[derive(Debug)]
struct Known {
    pool: String,
    name: String,
    path: String,
    backing: Option<String>,
}

/// Which volumes are used by what.
#[derive(Debug, Default)]
pub struct Uses {
    /// The users of a path.
    users: HashMap<String, BTreeSet<User>>,
    /// What a path lies on.
    backing: HashMap<String, String>,
}

impl Uses {
    /// Looks at all domains but those with these UUIDs, their snapshots, and the volumes of all active pools.
    ///
    /// # Errors
    /// Returns why one of them cannot be looked at; what is gone meanwhile uses nothing.
    pub fn of(connection: &Connect, except: &[String]) -> Result<Uses> {
        let known = known_volumes(connection)?;
        let by_path: HashMap<&str, &Known> =
            known.iter().map(|known| (known.path.as_str(), known)).collect();
        let by_name: HashMap<(&str, &str), &str> = known
            .iter()
            .map(|known| ((known.pool.as_str(), known.name.as_str()), known.path.as_str()))
            .collect();
        // A path may lead to a volume by another name, which only the server can tell.
        let canonical = |path: &str| {
            let found = (path.starts_with('/') && !by_path.contains_key(path))
                .then(|| connection.lookup_storage_vol_by_path(path).ok()?.carried_path().ok());
            found.flatten().unwrap_or_else(|| path.to_owned())
        };
        let mut uses = Uses::default();
        for volume in &known {
            let Some(backing) = volume.backing.as_deref().map(canonical) else { continue };
            let Known { name, pool, path, .. } = volume;
            let (name, pool) = (name.clone(), pool.clone());
            let user = User::Volume { name, pool, path: path.clone() };
            uses.users.entry(backing.clone()).or_default().insert(user);
            uses.backing.insert(path.clone(), backing);
        }
        for (user, document) in documents(connection, except)? {
            for mention in mentions(&Element::parse(&document)?) {
                let path = match mention {
                    Mention::Plain(path) => path,
                    Mention::Source(path) => canonical(&path),
                    Mention::Volume { pool, name } => {
                        let known = by_name.get(&(pool.as_str(), name.as_str()));
                        known.map(|path| (*path).to_owned()).unwrap_or(name)
                    }
                };
                uses.note(&user, path);
            }
        }
        Ok(uses)
    }

    /// Takes note that something uses a path, and so all that this lies on.
    fn note(&mut self, user: &User, path: String) {
        let mut next = Some(path);
        while let Some(path) = next {
            next = self.backing.get(&path).cloned();
            // A chain that comes back to itself ends as well.
            if !self.users.entry(path).or_default().insert(user.clone()) {
                break;
            }
        }
    }

    /// What uses a path, apart from volumes that are deleted, too.
    #[must_use]
    pub fn users(&self, path: &str, deleted: &BTreeSet<String>) -> Vec<User> {
        let goes =
            |user: &&User| matches!(user, User::Volume { path, .. } if deleted.contains(path));
        let users = self.users.get(path).into_iter().flatten();
        users.filter(|user| !goes(user)).cloned().collect()
    }

    /// What a path lies on, one below the other.
    #[must_use]
    pub fn below(&self, path: &str) -> Vec<String> {
        let mut chain: Vec<String> = Vec::new();
        let mut next = self.backing.get(path);
        while let Some(path) = next.filter(|path| !chain.contains(path)) {
            chain.push(path.clone());
            next = self.backing.get(path);
        }
        chain
    }
}

/// What was asked of something, and nothing if that is gone.
fn unless_gone<T>(asked: Result<T>) -> Result<Option<T>> {
    let gone = |error: &Error| {
        let code = error.libvirt().and_then(|error| error.code().known());
        matches!(
            code,
            Some(
                ErrorNumber::NoDomain
                    | ErrorNumber::NoDomainSnapshot
                    | ErrorNumber::NoStoragePool
                    | ErrorNumber::NoStorageVolume
            )
        )
    };
    match asked {
        Err(error) if gone(&error) => Ok(None),
        asked => asked.map(Some),
    }
}

/// The things of a kind that were listed; none where what they belong to is gone, or the driver has no such kind.
fn all_there_are<T>(listed: Result<Vec<T>>) -> Result<Vec<T>> {
    match listed {
        Err(error) if error.libvirt().is_some_and(is_unsupported_with_flags) => Ok(Vec::new()),
        listed => Ok(unless_gone(listed)?.unwrap_or_default()),
    }
}

/// The volumes of all active pools.
fn known_volumes(connection: &Connect) -> Result<Vec<Known>> {
    let active = sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE;
    let mut known = Vec::new();
    for pool in all_there_are(pools(connection, active))? {
        let name = pool.name()?;
        let volumes = all_there_are(volumes(&pool))?;
        for volume in concurrent::map(&volumes, |volume| unless_gone(read(&name, volume))) {
            known.extend(volume?);
        }
    }
    Ok(known)
}

fn read(pool: &str, volume: &StorageVol) -> Result<Known> {
    Ok(Known {
        backing: backing(volume)?,
        pool: pool.to_owned(),
        name: volume.carried_name()?,
        path: volume.carried_path()?,
    })
}

/// The path of what a volume lies on, if there is such a thing.
///
/// # Errors
/// Says that its XML cannot be had or read.
pub fn backing(volume: &StorageVol) -> Result<Option<String>> {
    let document = Element::parse(&volume.carried_xml()?)?;
    let path = document.find("backingStore/path").map(Element::text);
    Ok(path.filter(|path| !path.is_empty()))
}

/// The documents of all domains but some, as they run and as they are defined, and of their snapshots.
fn documents(connection: &Connect, except: &[String]) -> Result<Vec<(User, String)>> {
    let domains = listing::domains(connection, 0)?;
    let of = |domain: &Domain| match except.contains(&domain.uuid_string()?) {
        true => Ok(Vec::new()),
        false => Ok(unless_gone(documents_of(domain))?.unwrap_or_default()),
    };
    let documents: Result<Vec<_>> = concurrent::map(&domains, of).into_iter().collect();
    Ok(documents?.into_iter().flatten().collect())
}

fn documents_of(domain: &Domain) -> Result<Vec<(User, String)>> {
    let name = domain.name()?;
    let mut documents = vec![(User::Domain(name.clone()), domain.xml_desc(0)?)];
    if domain.is_active()? && domain.is_persistent()? {
        let defined = document(domain, sys::VIR_DOMAIN_XML_INACTIVE)?;
        documents.push((User::Domain(name.clone()), defined));
    }
    for snapshot in all_there_are(Snapshot::list(domain, None, 0))? {
        let user = User::Snapshot { name: Moment::name(&snapshot)?, domain: name.clone() };
        let document = unless_gone(snapshot.document().map_err(Error::from))?;
        documents.extend(document.map(|document| (user, document)));
    }
    Ok(documents)
}

/// What a document says of a file or a volume.
#[derive(Debug, PartialEq, Eq)]
enum Mention {
    /// A path in any place, such as that of a kernel.
    Plain(String),
    /// Where a disk or another device comes from.
    Source(String),
    /// A volume by its name and its pool's.
    Volume { pool: String, name: String },
}

fn mentions(element: &Element) -> Vec<Mention> {
    let mut found = Vec::new();
    let is_source = element.name == "source";
    if let (true, Some(pool), Some(volume)) =
        (is_source, element.attribute("pool"), element.attribute("volume"))
    {
        found.push(Mention::Volume { pool: pool.to_owned(), name: volume.to_owned() });
    }
    for (key, value) in &element.attributes {
        if is_source && matches!(key.as_str(), "file" | "dev" | "dir" | "name") {
            found.push(Mention::Source(value.clone()));
        } else if value.starts_with('/') {
            found.push(Mention::Plain(value.clone()));
        }
    }
    for node in &element.nodes {
        match node {
            Node::Text(text) if text.starts_with('/') => {
                found.push(Mention::Plain(text.trim_end().to_owned()));
            }
            Node::Text(_) => {}
            Node::Element(inner) => found.extend(mentions(inner)),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_names_a_file_uses_it() {
        let document = "<domain><os><kernel>/k</kernel></os><devices>\
            <disk type='file'><source file='/a'/><backingStore><source file='/b'/></backingStore></disk>\
            <disk type='volume'><source pool='p' volume='v'/></disk>\
            <disk type='network'><source protocol='rbd' name='p/i'/></disk>\
            <interface><source network='default'/></interface></devices></domain>";
        let found = mentions(&Element::parse(document).expect("well-formed"));
        let source = |path: &str| Mention::Source(path.to_owned());
        let volume = Mention::Volume { pool: "p".to_owned(), name: "v".to_owned() };
        let kernel = Mention::Plain("/k".to_owned());
        assert_eq!(found, [kernel, source("/a"), source("/b"), volume, source("p/i")]);
    }

    #[test]
    fn who_uses_an_image_uses_what_it_lies_on() {
        let mut uses = Uses::default();
        let lies = [("/top", "/middle"), ("/middle", "/base"), ("/odd", "/odd")];
        uses.backing = lies.map(|(over, under)| (over.to_owned(), under.to_owned())).into();
        let user = User::Domain("web".to_owned());
        uses.note(&user, "/top".to_owned());
        uses.note(&user, "/odd".to_owned());
        for path in ["/top", "/middle", "/base", "/odd"] {
            assert_eq!(uses.users(path, &BTreeSet::new()), std::slice::from_ref(&user));
        }
        assert_eq!(uses.below("/top"), ["/middle", "/base"]);
        assert_eq!(uses.below("/odd"), ["/odd"]);
    }

    #[test]
    fn a_volume_that_goes_too_uses_nothing() {
        let path = "/over".to_owned();
        let user = User::Volume { name: "over".to_owned(), pool: "p".to_owned(), path };
        let mut uses = Uses::default();
        uses.users.entry("/base".to_owned()).or_default().insert(user.clone());
        assert_eq!(uses.users("/base", &BTreeSet::new()), [user]);
        assert!(uses.users("/base", &BTreeSet::from(["/over".to_owned()])).is_empty());
    }
}
