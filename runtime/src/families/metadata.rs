//! What people and programs keep with an object: its title, its description, and elements of
//! their own. Domains and networks have them.

pub mod element;
pub mod text;

use crate::answer::error::Result;
use crate::families::domain::devices::document;
use crate::libvirt::NetworkExt;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error as LibvirtError;
use virt::network::Network;
use virt_sys as sys;

/// A kind of metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Description,
    /// A line for listings.
    Title,
    /// An XML element under a namespace.
    Element,
}

impl Kind {
    /// `VIR_DOMAIN_METADATA_*`, which are the numbers of `VIR_NETWORK_METADATA_*`, too.
    fn number(self) -> i32 {
        let kind = match self {
            Kind::Description => sys::VIR_DOMAIN_METADATA_DESCRIPTION,
            Kind::Title => sys::VIR_DOMAIN_METADATA_TITLE,
            Kind::Element => sys::VIR_DOMAIN_METADATA_ELEMENT,
        };
        kind.cast_signed()
    }
}

/// An object with metadata. Its flags say whose: that of what runs, or that of the persistent
/// definition.
pub trait WithMetadata: Clone {
    /// The metadata of a kind, an element by its namespace.
    ///
    /// # Errors
    /// Returns libvirt's error, also where there is none.
    fn read(&self, kind: Kind, uri: Option<&str>, flags: u32) -> Result<String, LibvirtError>;

    /// Sets the metadata of a kind, an element under a namespace with its prefix, or removes it.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn write(
        &self,
        kind: Kind,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<(), LibvirtError>;

    /// The flags with which a text is shown before it is changed with these.
    fn flags_to_show(flags: u32) -> u32;

    /// A text of the object where its driver cannot be asked for it alone, if that can be.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn text_in_document(&self, kind: Kind, flags: u32) -> Option<Result<Option<String>>>;

    /// Finds the object on another connection.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn on(&self, connection: &Connect) -> Result<Self, LibvirtError>;
}

impl WithMetadata for Domain {
    fn read(&self, kind: Kind, uri: Option<&str>, flags: u32) -> Result<String, LibvirtError> {
        self.metadata(kind.number(), uri, flags)
    }

    fn write(
        &self,
        kind: Kind,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<(), LibvirtError> {
        self.set_metadata(kind.number(), metadata, key, uri, flags).map(drop)
    }

    /// That the running domain is meant matters for changes only.
    fn flags_to_show(flags: u32) -> u32 {
        flags & sys::VIR_DOMAIN_AFFECT_CONFIG
    }

    fn text_in_document(&self, kind: Kind, flags: u32) -> Option<Result<Option<String>>> {
        let name = match kind {
            Kind::Description => "description",
            Kind::Title => "title",
            Kind::Element => return None,
        };
        let inactive = flags & sys::VIR_DOMAIN_AFFECT_CONFIG != 0;
        let flags = if inactive { sys::VIR_DOMAIN_XML_INACTIVE } else { 0 };
        Some(document(self, flags).and_then(|document| text::in_document(&document, name)))
    }

    fn on(&self, connection: &Connect) -> Result<Self, LibvirtError> {
        connection.lookup_domain_by_name(&self.name()?)
    }
}

impl WithMetadata for Network {
    fn read(&self, kind: Kind, uri: Option<&str>, flags: u32) -> Result<String, LibvirtError> {
        NetworkExt::metadata(self, kind.number(), uri, flags)
    }

    fn write(
        &self,
        kind: Kind,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<(), LibvirtError> {
        NetworkExt::set_metadata(self, kind.number(), metadata, key, uri, flags)
    }

    fn flags_to_show(flags: u32) -> u32 {
        flags
    }

    /// A library that cannot be asked knows no texts of networks.
    fn text_in_document(&self, _kind: Kind, _flags: u32) -> Option<Result<Option<String>>> {
        None
    }

    fn on(&self, connection: &Connect) -> Result<Self, LibvirtError> {
        connection.lookup_network_by_name(&self.name()?)
    }
}
