//! The objects that the options of a command name, found once and handed to its handler.

use super::{Domain, Sought, StoragePool};
use crate::answer::error::{Error, Result};
use crate::answer::reply::Object;
use crate::session::Session;
use std::any::Any;
use virsh_args::bind::Finder;
use virsh_args::{Meaning, ObjectKind, OptionDef, Text};

/// What was found so far, by the option that names it.
#[derive(Debug, Default)]
pub struct Found(Vec<(&'static str, Box<dyn Any>)>);

impl Found {
    /// Looks up the object that a value of the option names.
    ///
    /// # Errors
    /// Says which object does not exist.
    fn find(
        &mut self,
        session: &mut Session,
        option: &'static OptionDef,
        value: &str,
    ) -> Result<()> {
        let sought = Sought::new(option, value);
        let Some(kind) = option.of.and_then(Meaning::object) else {
            return Err(nameless(option.name));
        };
        let object: Box<dyn Object> = match kind {
            ObjectKind::Domain => Box::new(session.domain(sought)?),
            ObjectKind::Network => Box::new(session.network(sought)?),
            ObjectKind::NetworkPort => Box::new(session.network_port(self.whole(option)?, sought)?),
            ObjectKind::Pool => Box::new(session.pool(sought)?),
            ObjectKind::Volume => {
                let pool = option.within().and_then(|pool| self.optional::<StoragePool>(pool));
                Box::new(session.volume(sought, option.within(), pool)?)
            }
            ObjectKind::Interface => Box::new(session.interface(sought)?),
            ObjectKind::Nwfilter => Box::new(session.nwfilter(sought)?),
            ObjectKind::NwfilterBinding => Box::new(session.nwfilter_binding(sought)?),
            ObjectKind::NodeDevice => Box::new(session.node_device(sought)?),
            ObjectKind::Secret => Box::new(session.secret(sought)?),
            ObjectKind::Snapshot => Box::new(session.snapshot(self.whole(option)?, sought)?),
            ObjectKind::Checkpoint => Box::new(session.checkpoint(self.whole(option)?, sought)?),
        };
        self.keep(session, option, object);
        Ok(())
    }

    /// Looks up the object that is current in what the objects of the option are parts of.
    ///
    /// # Errors
    /// Says that none is.
    fn find_current(&mut self, session: &mut Session, option: &'static OptionDef) -> Result<()> {
        let Some(Meaning::Snapshot) = option.of else { return Err(nameless(option.name)) };
        let snapshot = self.whole::<Domain>(option)?.current_snapshot(0)?;
        self.keep(session, option, Box::new(snapshot));
        Ok(())
    }

    fn keep(&mut self, session: &mut Session, option: &'static OptionDef, object: Box<dyn Object>) {
        session.asked.note(object.as_ref());
        self.0.push((option.name, object));
    }

    /// The object of a required option.
    ///
    /// # Errors
    /// Says that nothing was found for the option, which the order of the checks excludes.
    pub fn one<T: 'static>(&self, option: &str) -> Result<&T> {
        self.optional(option).ok_or_else(|| nameless(option))
    }

    /// The object of an optional option, if it was given.
    #[must_use]
    pub fn optional<T: 'static>(&self, option: &str) -> Option<&T> {
        self.objects(option).next()
    }

    /// The objects of a repeated option.
    #[must_use]
    pub fn all<T: 'static>(&self, option: &str) -> Vec<&T> {
        self.objects(option).collect()
    }

    fn objects<T: 'static>(&self, option: &str) -> impl Iterator<Item = &T> {
        let named = self.0.iter().filter(move |(name, _)| *name == option);
        named.filter_map(|(_, object)| object.downcast_ref())
    }

    /// What the object of an option is a part of.
    fn whole<T: 'static>(&self, option: &OptionDef) -> Result<&T> {
        self.one(option.within().unwrap_or_default())
    }
}

/// A domain that the command looks up itself, after what it refuses for other reasons.
#[derive(Debug, Clone)]
pub struct Later {
    option: &'static OptionDef,
    name: String,
}

impl Later {
    /// Looks up the domain, which the answer is about from now on.
    ///
    /// # Errors
    /// Says that it does not exist.
    pub fn domain(&self, session: &mut Session) -> Result<Domain> {
        let domain = session.domain(Sought::new(self.option, &self.name))?;
        session.asked.note(&domain);
        Ok(domain)
    }
}

/// Looks up what the options of the present command name.
#[derive(Debug)]
pub struct Finding<'a> {
    /// The session, with its connection.
    pub session: &'a mut Session,
    /// What was found so far.
    pub found: &'a mut Found,
}

impl Finder for Finding<'_> {
    type Error = Error;

    fn find(&mut self, option: &'static OptionDef, name: &str) -> Result<()> {
        self.found.find(self.session, option, name)
    }

    fn later(&mut self, option: &'static OptionDef, name: &str) {
        self.found.0.push((option.name, Box::new(Later { option, name: name.to_owned() })));
    }

    fn find_current(&mut self, option: &'static OptionDef) -> Result<()> {
        self.found.find_current(self.session, option)
    }

    fn exists(&mut self, of: Meaning, name: &str) -> Result<bool> {
        let connection = self.session.connection()?;
        match of.object() {
            Some(ObjectKind::Domain) => Ok(connection.lookup_domain_by_name(name).is_ok()),
            Some(ObjectKind::Network) => Ok(connection.lookup_network_by_name(name).is_ok()),
            Some(ObjectKind::Pool) => Ok(connection.lookup_storage_pool_by_name(name).is_ok()),
            Some(ObjectKind::Interface) => Ok(connection.lookup_interface_by_name(name).is_ok()),
            Some(ObjectKind::Nwfilter) => Ok(connection.lookup_nwfilter_by_name(name).is_ok()),
            Some(ObjectKind::NodeDevice) => Ok(connection.lookup_node_device_by_name(name).is_ok()),
            Some(
                ObjectKind::NetworkPort
                | ObjectKind::Volume
                | ObjectKind::NwfilterBinding
                | ObjectKind::Secret
                | ObjectKind::Snapshot
                | ObjectKind::Checkpoint,
            )
            | None => Err(nameless(name)),
        }
    }

    fn taken(&self, line: Text) -> Error {
        Error::wrong_state(line)
    }
}

/// The error for an option that names nothing that can be found; the lints refuse such specs.
fn nameless(option: &str) -> Error {
    Error::new(format!("internal error: option --{option} names no object"))
}
