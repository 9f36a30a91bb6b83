//! The security label of a domain: virNodeGetSecurityModel, virDomainGetSecurityLabel.

use crate::error::Result;
use crate::libvirt::{MonitorExt, is_unsupported, security_model};
use crate::reply::Cell;
use virt::connect::Connect;
use virt::domain::Domain;

/// Adds the host's security model and the domain's label as fields; none where the host or the
/// driver has no model. What comes before a failure is added.
///
/// # Errors
/// Returns libvirt's error.
pub fn add_model_and_label(
    fields: &mut Vec<(&'static str, Cell)>,
    connection: &Connect,
    domain: &Domain,
) -> Result<()> {
    let (model, doi) = match security_model(connection) {
        Err(error) if is_unsupported(&error) => return Ok(()),
        result => result?,
    };
    if model.is_empty() {
        return Ok(());
    }
    fields.extend([("security_model", model.into()), ("security_doi", doi.into())]);
    let label = domain.security_label()?;
    if !label.label.is_empty() {
        let mode = if label.enforcing { "enforcing" } else { "permissive" };
        let text = format!("{} ({mode})", label.label);
        fields.push(("security_label", Cell::shown(text, label.label)));
        fields.push(("security_enforcing", label.enforcing.into()));
    }
    Ok(())
}
