//! `metadata`: virDomainGetMetadata, virDomainSetMetadata.

use crate::libvirt::is_missing_metadata;
use crate::prelude::*;

/// Prints, sets, removes or edits the metadata under a namespace.
pub fn run(session: &mut Session, domain: &Domain, args: &MetadataArgs) -> Result<MetadataReply> {
    let flags = args.flags();
    let mut metadata =
        Metadata { domain: domain.clone(), uri: args.uri.clone(), key: args.key.clone(), flags };
    let changed = if args.edit {
        edit::edit(session, &mut metadata)?.is_some()
    } else if args.remove {
        metadata.set(None)?;
        true
    } else if let Some(xml) = &args.set {
        metadata.set(Some(xml))?;
        true
    } else {
        return Ok(Xml::new(metadata.present()? + "\n").into());
    };
    Ok(MetadataSet { changed }.into())
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

impl edit::Editable for Metadata {
    type Made = ();

    fn document(&self) -> Result<String> {
        match self.present() {
            Err(error) if error.libvirt().is_some_and(is_missing_metadata) => Ok("\n".to_owned()),
            present => present,
        }
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<()> {
        self.set(Some(document))
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.domain = connection.lookup_domain_by_name(&self.domain.name()?)?;
        Ok(())
    }
}
