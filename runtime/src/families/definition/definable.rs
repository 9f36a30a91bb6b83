//! The objects whose definitions are brought up to date: how each is found by what its document says, and read.

use crate::libvirt::unless_missing;
use crate::tools::xml::Element;
use crate::words::SecretUsage;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::{Error, ErrorNumber};
use virt::network::Network;
use virt::nwfilter::NWFilter;
use virt::secret::Secret;
use virt::storage_pool::StoragePool;
use virt_sys as sys;

/// An object with a definition.
pub trait Definable: Sized {
    /// The root element of its document.
    const ROOT: &'static str;

    /// The object that is there under the name in a document.
    ///
    /// # Errors
    /// Returns libvirt's error, unless it says that there is none.
    fn find(connection: &Connect, given: &Element) -> Result<Option<Self>, Error>;

    /// The definition, with all that a file could hold.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn document(&self) -> Result<String, Error>;

    /// Whether it has a definition, as everything has that cannot be without.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn is_persistent(&self) -> Result<bool, Error> {
        Ok(true)
    }
}

impl Definable for Domain {
    const ROOT: &'static str = "domain";

    fn find(connection: &Connect, given: &Element) -> Result<Option<Domain>, Error> {
        named(given, ErrorNumber::NoDomain, |name| connection.lookup_domain_by_name(name))
    }

    fn document(&self) -> Result<String, Error> {
        self.xml_desc(sys::VIR_DOMAIN_XML_INACTIVE | sys::VIR_DOMAIN_XML_SECURE)
    }

    fn is_persistent(&self) -> Result<bool, Error> {
        Domain::is_persistent(self)
    }
}

impl Definable for Network {
    const ROOT: &'static str = "network";

    fn find(connection: &Connect, given: &Element) -> Result<Option<Network>, Error> {
        named(given, ErrorNumber::NoNetwork, |name| connection.lookup_network_by_name(name))
    }

    fn document(&self) -> Result<String, Error> {
        inactive(sys::VIR_NETWORK_XML_INACTIVE, |flags| self.xml_desc(flags))
    }

    fn is_persistent(&self) -> Result<bool, Error> {
        Network::is_persistent(self)
    }
}

impl Definable for StoragePool {
    const ROOT: &'static str = "pool";

    fn find(connection: &Connect, given: &Element) -> Result<Option<StoragePool>, Error> {
        named(given, ErrorNumber::NoStoragePool, |name| {
            connection.lookup_storage_pool_by_name(name)
        })
    }

    fn document(&self) -> Result<String, Error> {
        inactive(sys::VIR_STORAGE_XML_INACTIVE, |flags| self.xml_desc(flags))
    }

    fn is_persistent(&self) -> Result<bool, Error> {
        StoragePool::is_persistent(self)
    }
}

impl Definable for NWFilter {
    const ROOT: &'static str = "filter";

    fn find(connection: &Connect, given: &Element) -> Result<Option<NWFilter>, Error> {
        let Some(name) = given.attribute("name") else { return Ok(None) };
        unless_missing(connection.lookup_nwfilter_by_name(name), ErrorNumber::NoNwfilter)
    }

    fn document(&self) -> Result<String, Error> {
        self.xml_desc(0)
    }
}

impl Definable for Secret {
    const ROOT: &'static str = "secret";

    /// A secret has no name: its UUID or its usage names it.
    fn find(connection: &Connect, given: &Element) -> Result<Option<Secret>, Error> {
        let there = |found| unless_missing(found, ErrorNumber::NoSecret);
        if let Some(uuid) = given.find("uuid") {
            return there(connection.lookup_secret_by_uuid_string(&uuid.text()));
        }
        let Some(usage) = given.find("usage") else { return Ok(None) };
        let kind = usage.attribute("type").and_then(SecretUsage::from_word);
        let number = kind.and_then(SecretUsage::number).and_then(|number| number.try_into().ok());
        let id = usage.elements().next().map(Element::text);
        match (number, id) {
            (Some(kind), Some(id)) => there(connection.lookup_secret_by_usage(kind, &id)),
            _ => Ok(None),
        }
    }

    fn document(&self) -> Result<String, Error> {
        self.xml_desc(0)
    }
}

/// The object that has the name in a document.
fn named<O>(
    given: &Element,
    missing: ErrorNumber,
    find: impl Fn(&str) -> Result<O, Error>,
) -> Result<Option<O>, Error> {
    let name = given.find("name");
    name.map_or(Ok(None), |name| unless_missing(find(name.text().trim()), missing))
}

/// The definition for the next start; some drivers know no difference between it and what runs.
fn inactive(flag: u32, read: impl Fn(u32) -> Result<String, Error>) -> Result<String, Error> {
    match read(flag) {
        Err(error) if error.code().to_raw() == sys::VIR_ERR_INVALID_ARG => read(0),
        result => result,
    }
}
