//! `domblkerror`: virDomainGetDiskErrors.

use crate::error::Result;
use crate::libvirt::MonitorExt;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Value, json};
use virsh_generated::monitor::DomblkerrorArgs;
use virt_sys as sys;

/// Prints the disks in error, or that there is none.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DomblkerrorArgs) -> Result<Reply> {
    let errors = domain.disk_errors()?;
    let errors: Vec<(String, &str)> =
        errors.into_iter().map(|(device, error)| (device, word(error))).collect();
    let json: Vec<Value> =
        errors.iter().map(|(device, error)| json!({ "device": device, "error": error })).collect();
    let text = if errors.is_empty() {
        "No errors found\n".to_owned()
    } else {
        errors.iter().map(|(device, error)| format!("{device}: {error}\n")).collect()
    };
    Ok(Reply::data(text, json.into()))
}

fn word(error: i32) -> &'static str {
    match error.cast_unsigned() {
        sys::VIR_DOMAIN_DISK_ERROR_NONE => "no error",
        sys::VIR_DOMAIN_DISK_ERROR_UNSPEC => "unspecified error",
        sys::VIR_DOMAIN_DISK_ERROR_NO_SPACE => "no space",
        _ => "unknown error",
    }
}
