//! The security label of a domain: virNodeGetSecurityModel, virDomainGetSecurityLabel.

use crate::answer::error::{Error, Result};
use crate::answer::reply::Shown;
use crate::libvirt::{MonitorExt, is_unsupported, security_model};
use virt::connect::Connect;
use virt::domain::Domain;

/// The host's security model and the domain's label, if the host and the driver have a model;
/// what comes before a failure is known.
#[derive(Debug, Default)]
pub struct Security {
    /// The model.
    pub model: Option<String>,
    /// Its domain of interpretation.
    pub doi: Option<String>,
    /// The label, which text shows with whether it is enforced.
    pub label: Option<Shown<Option<String>>>,
    /// Whether the label is enforced.
    pub enforcing: Option<bool>,
    /// Why no more is known.
    pub failure: Option<Error>,
}

impl Security {
    /// What is known of a domain.
    #[must_use]
    pub fn of(connection: &Connect, domain: &Domain) -> Security {
        let mut known = Security::default();
        known.failure = known.ask(connection, domain).err();
        known
    }

    fn ask(&mut self, connection: &Connect, domain: &Domain) -> Result<()> {
        let (model, doi) = match security_model(connection) {
            Err(error) if is_unsupported(&error) => return Ok(()),
            result => result?,
        };
        if model.is_empty() {
            return Ok(());
        }
        (self.model, self.doi) = (Some(model), Some(doi));
        let label = domain.security_label()?;
        if !label.label.is_empty() {
            let mode = if label.enforcing { "enforcing" } else { "permissive" };
            let text = format!("{} ({mode})", label.label).into();
            self.label = Some(Shown { text, value: Some(label.label) });
            self.enforcing = Some(label.enforcing);
        }
        Ok(())
    }
}
