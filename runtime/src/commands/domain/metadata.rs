//! `metadata`: virDomainGetMetadata, virDomainSetMetadata.

use crate::edit::{self, Editable};
use crate::error::Result;
use crate::flags::Flags;
use crate::libvirt::is_missing_metadata;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::MetadataArgs;
use virt::connect::Connect;
use virt::domain::Domain;
use virt_sys as sys;

/// Prints, sets, removes or edits the metadata under a namespace.
pub fn run(session: &mut Session, domain: &Domain, args: &MetadataArgs) -> Result<Reply> {
    let flags = args.flags();
    let mut metadata =
        Metadata { domain: domain.clone(), uri: args.uri.clone(), key: args.key.clone(), flags };
    if args.edit {
        return edit::edit(session, &mut metadata);
    }
    if args.remove {
        metadata.set(None)?;
        return Ok(Reply::message("Metadata removed"));
    }
    if let Some(xml) = &args.set {
        metadata.set(Some(xml))?;
        return Ok(Reply::message("Metadata modified"));
    }
    Ok(Reply::Xml(metadata.present()? + "\n"))
}

/// The metadata that a domain holds under a namespace.
struct Metadata {
    domain: Domain,
    uri: String,
    key: Option<String>,
    flags: u32,
}

impl Metadata {
    fn present(&self) -> Result<String> {
        let kind = sys::VIR_DOMAIN_METADATA_ELEMENT.cast_signed();
        Ok(self.domain.metadata(kind, Some(&self.uri), self.flags)?)
    }

    fn set(&self, xml: Option<&str>) -> Result<()> {
        let kind = sys::VIR_DOMAIN_METADATA_ELEMENT.cast_signed();
        let (key, uri) = (self.key.as_deref(), Some(self.uri.as_str()));
        Ok(self.domain.set_metadata(kind, xml, key, uri, self.flags)?)
    }
}

impl Editable for Metadata {
    fn document(&self) -> Result<String> {
        match self.present() {
            Err(error) if error.libvirt().is_some_and(is_missing_metadata) => Ok("\n".to_owned()),
            present => present,
        }
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<Reply> {
        self.set(Some(document))?;
        Ok(Reply::message("Metadata modified"))
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.domain = connection.lookup_domain_by_name(&self.domain.name()?)?;
        Ok(())
    }

    fn unchanged(&self) -> String {
        "Metadata not changed".to_owned()
    }

    fn unchanged_reply(&self) -> Reply {
        Reply::unended(self.unchanged())
    }
}
