//! The security label of a domain: virNodeGetSecurityModel, virDomainGetSecurityLabel.

use crate::error::Result;
use crate::libvirt::{MonitorExt, is_unsupported, security_model};
use crate::reply::Cell;
use virt::connect::Connect;
use virt::domain::Domain;

/// The host's security model and the domain's label, as fields; none where the host or the
/// driver has no model.
///
/// # Errors
/// Returns libvirt's error.
pub fn model_and_label(connection: &Connect, domain: &Domain) -> Result<Vec<(&'static str, Cell)>> {
    let (model, doi) = match security_model(connection) {
        Err(error) if is_unsupported(&error) => return Ok(Vec::new()),
        result => result?,
    };
    if model.is_empty() {
        return Ok(Vec::new());
    }
    let mut fields = vec![("security_model", model.into()), ("security_doi", doi.into())];
    let label = domain.security_label()?;
    if !label.label.is_empty() {
        let mode = if label.enforcing { "enforcing" } else { "permissive" };
        let text = format!("{} ({mode})", label.label);
        fields.push(("security_label", Cell::shown(text, label.label)));
        fields.push(("security_enforcing", label.enforcing.into()));
    }
    Ok(fields)
}
