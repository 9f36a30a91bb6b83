//! A domain's title and description: virDomainGetMetadata; where the driver lacks it, the XML.

use crate::answer::error::Result;
use crate::families::domain::devices::document;
use crate::libvirt::{is_missing_metadata, is_unsupported};
use crate::tools::xml::Element;
use virt::domain::Domain;
use virt_sys as sys;

/// Which of the two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text {
    /// A line for listings.
    Title,
    /// Any text.
    Description,
}

impl Text {
    /// Its word in messages, which is also the name of its element.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Text::Title => "title",
            Text::Description => "description",
        }
    }

    /// `VIR_DOMAIN_METADATA_*`.
    #[must_use]
    pub fn kind(self) -> i32 {
        let kind = match self {
            Text::Title => sys::VIR_DOMAIN_METADATA_TITLE,
            Text::Description => sys::VIR_DOMAIN_METADATA_DESCRIPTION,
        };
        kind.cast_signed()
    }

    /// The text of a domain, or of its definition (`VIR_DOMAIN_AFFECT_CONFIG`); none if it has
    /// none.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn of(self, domain: &Domain, flags: u32) -> Result<Option<String>> {
        match domain.metadata(self.kind(), None, flags) {
            Err(error) if is_missing_metadata(&error) => Ok(None),
            Err(error) if is_unsupported(&error) => {
                let inactive = flags & sys::VIR_DOMAIN_AFFECT_CONFIG != 0;
                let flags = if inactive { sys::VIR_DOMAIN_XML_INACTIVE } else { 0 };
                let domain = Element::parse(&document(domain, flags)?)?;
                Ok(domain.find(self.word()).map(Element::text))
            }
            text => Ok(Some(text?)),
        }
    }
}
